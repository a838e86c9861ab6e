package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;

/**
 * Builds the {@code ComputationGraph} of {@link Features}: 3×16×16 → 8×4×4 and 4×8×8, 408
 * parameters and 46,080 MACs.
 *
 * <pre>
 * input  3×16×16  Input
 * low      4×8×8  VggBlock
 * high     8×4×4  VggBlock
 * edges    4×8×8  Activate
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class FeaturesBuilder extends NetworkBuilder<FeaturesBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 408L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 408L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 46_080L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "2d621e03360528f16a13a96f5d0d5ba79de6ac1772fc440d5cab03ffa29c4a27";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Features
      _________________________________________________________________________________________
      Block (type)      Output   Parameters    MACs  Activations  Receptive field  Connected to
      =========================================================================================
      input (Input)     3×16×16           0       0          0 B                1
      low (VggBlock)    4×8×8           112  27,648     5.00 KiB                4  input
      high (VggBlock)   8×4×4           296  18,432     2.50 KiB               10  low
      edges (Activate)  4×8×8             0       0     1.00 KiB                4  low
      =========================================================================================
      Total parameters: 408 (1.59 KiB)
      Trainable parameters: 408
      Non-trainable parameters: 0
      MACs: 46,080
      FLOPs (2 × MACs): 92,160
      Activations: 8.50 KiB (272.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 1.85 MiB
      _________________________________________________________________________________________
      """;

  private final WeightOptions low = new WeightOptions(this, "low");
  private final WeightOptions high = new WeightOptions(this, "high");
  private final LayerOptions edges = new LayerOptions("edges");

  private FeaturesBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static FeaturesBuilder create() {
    return new FeaturesBuilder();
  }

  @Override
  protected FeaturesBuilder self() {
    return this;
  }

  /** Sets options of {@link Features#low}: 3×16×16 → 4×8×8 with 112 parameters and 27,648 MACs. */
  public FeaturesBuilder low(Consumer<? super WeightOptions> options) {
    options.accept(low);
    return this;
  }

  /** Sets options of {@link Features#high}: 4×8×8 → 8×4×4 with 296 parameters and 18,432 MACs. */
  public FeaturesBuilder high(Consumer<? super WeightOptions> options) {
    options.accept(high);
    return this;
  }

  /** Sets options of {@link Features#edges}: 4×8×8 → 4×8×8. */
  public FeaturesBuilder edges(Consumer<? super LayerOptions> options) {
    options.accept(edges);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declareLow(graph);
    declareHigh(graph);
    declareEdges(graph);
    graph.setOutputs("high/pool", "edges");
  }

  /** {@code @VggBlock(convs = 1, filters = 4)}: 3×16×16 → 4×8×8. */
  private void declareLow(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "low/conv1",
        low.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "low/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "low/conv1");
  }

  /** {@code @VggBlock(convs = 1, filters = 8)}: 4×8×8 → 8×4×4. */
  private void declareHigh(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "high/conv1",
        high.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.RELU)),
        "low/pool");
    graph.addLayer(
        "high/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "high/conv1");
  }

  /** {@code @Activate(TANH)}: 4×8×8 → 4×8×8. */
  private void declareEdges(ComputationGraphConfiguration.GraphBuilder graph) {
    // DL4J activates in place; what else consumes this must not see it.
    graph.addVertex("edges/copy", new ScaleVertex(1), edges.inputs(graph, "low/pool"));
    graph.addLayer("edges", new ActivationLayer(Activation.TANH), "edges/copy");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 4×8×8 */
    public static final FeatureMap LOW = new FeatureMap(4, 8, 8);

    /** 8×4×4 */
    public static final FeatureMap HIGH = new FeatureMap(8, 4, 4);

    /** 4×8×8 */
    public static final FeatureMap EDGES = new FeatureMap(4, 8, 8);

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** VggBlock: 3×16×16 → 4×8×8 */
    public static final LayerHandle<FeatureMap> LOW =
        new LayerHandle<>("low", "low/pool", Shapes.LOW);

    /** VggBlock: 4×8×8 → 8×4×4 */
    public static final LayerHandle<FeatureMap> HIGH =
        new LayerHandle<>("high", "high/pool", Shapes.HIGH);

    /** Activate: 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> EDGES = new LayerHandle<>("edges", Shapes.EDGES);

    private Layers() {}
  }
}
