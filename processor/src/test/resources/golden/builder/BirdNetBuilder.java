package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link BirdNet}: 3×32×32 → 20, 6,552 parameters and
 * 2,155,840 MACs.
 *
 * <pre>
 * input     3×32×32  Input
 * stem      8×16×16  VggBlock
 * mixed    16×16×16  Inception
 * body     16×16×16  Residual
 * pooled         16  GlobalPool
 * species        20  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class BirdNetBuilder extends NetworkBuilder<BirdNetBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 6_552L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 6_488L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 2_155_840L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "c3c169078f3e183c623569a6f913a2e0185215ee578197a1f3a9c6709a48813f";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: BirdNet
      _________________________________________________________________________________________________
      Block (type)          Output    Parameters       MACs  Activations  Receptive field  Connected to
      =================================================================================================
      input (Input)         3×32×32            0          0          0 B                1
      stem (VggBlock)       8×16×16          808    811,008    72.00 KiB                6  input
      mixed (Inception)     16×16×16         668    164,864    48.00 KiB               14  stem
      body (Residual)       16×16×16       4,736  1,179,648   112.00 KiB               22  mixed
      pooled (GlobalPool)   16                 0          0         64 B                   body
      species (Classifier)  20               340        320         80 B                   pooled
      =================================================================================================
      Total parameters: 6,552 (25.59 KiB)
      Trainable parameters: 6,488
      Non-trainable parameters: 64
      MACs: 2,155,840
      FLOPs (2 × MACs): 4,311,680
      Activations: 232.14 KiB (7.25 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 30.98 MiB
      _________________________________________________________________________________________________
      """;

  private final WeightOptions stem = new WeightOptions(this, "stem");
  private final WeightOptions mixed = new WeightOptions(this, "mixed");
  private final NormalizedOptions body = new NormalizedOptions(this, "body");
  private final LayerOptions pooled = new LayerOptions("pooled");
  private final HeadOptions species = new HeadOptions(this, "species", 20);

  private BirdNetBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static BirdNetBuilder create() {
    return new BirdNetBuilder();
  }

  @Override
  protected BirdNetBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link BirdNet#stem}: 3×32×32 → 8×16×16 with 808 parameters and 811,008 MACs.
   */
  public BirdNetBuilder stem(Consumer<? super WeightOptions> options) {
    options.accept(stem);
    return this;
  }

  /**
   * Sets options of {@link BirdNet#mixed}: 8×16×16 → 16×16×16 with 668 parameters and 164,864 MACs.
   */
  public BirdNetBuilder mixed(Consumer<? super WeightOptions> options) {
    options.accept(mixed);
    return this;
  }

  /**
   * Sets options of {@link BirdNet#body}: 16×16×16 → 16×16×16 with 4,736 parameters and 1,179,648
   * MACs.
   */
  public BirdNetBuilder body(Consumer<? super NormalizedOptions> options) {
    options.accept(body);
    return this;
  }

  /** Sets options of {@link BirdNet#pooled}: 16×16×16 → 16. */
  public BirdNetBuilder pooled(Consumer<? super LayerOptions> options) {
    options.accept(pooled);
    return this;
  }

  /** Sets options of {@link BirdNet#species}: 16 → 20 with 340 parameters and 320 MACs. */
  public BirdNetBuilder species(Consumer<? super HeadOptions> options) {
    options.accept(species);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(32, 32, 3, CNN2DFormat.NCHW));
    declareStem(graph);
    declareMixed(graph);
    declareBody(graph);
    declarePooled(graph);
    declareSpecies(graph);
    graph.setOutputs("species");
  }

  /** {@code @VggBlock(convs = 2, filters = 8)}: 3×32×32 → 8×16×16. */
  private void declareStem(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stem/conv1",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "stem/conv2",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/conv1");
    graph.addLayer(
        "stem/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "stem/conv2");
  }

  /**
   * {@code @Inception(conv1x1 = 4, conv3x3 = 8, conv5x5 = 2, poolProjection = 2, reduce3x3 = 6,
   * reduce5x5 = 2)}: 8×16×16 → 16×16×16.
   */
  private void declareMixed(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "mixed/conv1x1",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/reduce3x3",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/conv3x3",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/reduce3x3");
    graph.addLayer(
        "mixed/reduce5x5",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/conv5x5",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(5, 5)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/reduce5x5");
    graph.addLayer(
        "mixed/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(3, 3)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .build(),
        "stem/pool");
    graph.addLayer(
        "mixed/poolProjection",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/pool");
    graph.addVertex(
        "mixed/concat",
        new MergeVertex(),
        "mixed/conv1x1",
        "mixed/conv3x3",
        "mixed/conv5x5",
        "mixed/poolProjection");
  }

  /** {@code @Residual(filters = 16)}: 16×16×16 → 16×16×16. */
  private void declareBody(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "body/conv1",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "mixed/concat");
    graph.addLayer(
        "body/bn1",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/conv1");
    graph.addLayer("body/relu1", new ActivationLayer(Activation.RELU), "body/bn1");
    graph.addLayer(
        "body/conv2",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "body/relu1");
    graph.addLayer(
        "body/bn2",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/conv2");
    graph.addVertex(
        "body/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "body/bn2", "mixed/concat");
    graph.addLayer("body/relu", new ActivationLayer(Activation.RELU), "body/add");
  }

  /** {@code @GlobalPool(AVG)}: 16×16×16 → 16. */
  private void declarePooled(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "pooled",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        pooled.inputs(graph, "body/relu"));
  }

  /** {@code @Classifier(classes = 20)}: 16 → 20. */
  private void declareSpecies(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "species",
        species.layer(
            new OutputLayer.Builder()
                .nOut(20)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(species.weighted(LossFunctions.LossFunction.MCXENT))),
        "pooled");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×32×32 */
    public static final FeatureMap INPUT = new FeatureMap(3, 32, 32);

    /** 8×16×16 */
    public static final FeatureMap STEM = new FeatureMap(8, 16, 16);

    /** 16×16×16 */
    public static final FeatureMap MIXED = new FeatureMap(16, 16, 16);

    /** 16×16×16 */
    public static final FeatureMap BODY = new FeatureMap(16, 16, 16);

    /** 16 */
    public static final Vector POOLED = new Vector(16);

    /** 20 */
    public static final Scores SPECIES = new Scores(new Vector(20));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** VggBlock: 3×32×32 → 8×16×16 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/pool", Shapes.STEM);

    /** Inception: 8×16×16 → 16×16×16 */
    public static final LayerHandle<FeatureMap> MIXED =
        new LayerHandle<>("mixed", "mixed/concat", Shapes.MIXED);

    /** Residual: 16×16×16 → 16×16×16 */
    public static final LayerHandle<FeatureMap> BODY =
        new LayerHandle<>("body", "body/relu", Shapes.BODY);

    /** GlobalPool: 16×16×16 → 16 */
    public static final LayerHandle<Vector> POOLED = new LayerHandle<>("pooled", Shapes.POOLED);

    /** Classifier: 16 → 20 */
    public static final LayerHandle<Scores> SPECIES = new LayerHandle<>("species", Shapes.SPECIES);

    private Layers() {}
  }
}
