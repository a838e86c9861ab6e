package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Pools}: 3×24×24 → 5, 20 parameters and 15 MACs.
 *
 * <pre>
 * input        3×24×24  Input
 * max          3×12×12  MaxPool
 * overlapping    3×6×6  MaxPool
 * average        3×6×6  AveragePool
 * kept           3×1×1  GlobalPool
 * mean               3  GlobalPool
 * classes            5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class PoolsBuilder extends NetworkBuilder<PoolsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 20L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 20L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 15L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "94f4896856f5964b625f585f34eb27ee3cf5eae34f4115d27fe0f16d4167d826";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Pools
      ____________________________________________________________________________________________
      Block (type)           Output   Parameters  MACs  Activations  Receptive field  Connected to
      ============================================================================================
      input (Input)          3×24×24           0     0          0 B                1
      max (MaxPool)          3×12×12           0     0     1.69 KiB                2  input
      overlapping (MaxPool)  3×6×6             0     0        432 B                6  max
      average (AveragePool)  3×6×6             0     0        432 B               10  overlapping
      kept (GlobalPool)      3×1×1             0     0         12 B               10  average
      mean (GlobalPool)      3                 0     0         12 B                   kept
      classes (Classifier)   5                20    15         20 B                   mean
      ============================================================================================
      Total parameters: 20 (80 B)
      Trainable parameters: 20
      Non-trainable parameters: 0
      MACs: 15
      FLOPs (2 × MACs): 30
      Activations: 2.57 KiB (82.38 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 664.56 KiB
      ____________________________________________________________________________________________
      """;

  private final LayerOptions max = new LayerOptions("max");
  private final LayerOptions overlapping = new LayerOptions("overlapping");
  private final LayerOptions average = new LayerOptions("average");
  private final LayerOptions kept = new LayerOptions("kept");
  private final LayerOptions mean = new LayerOptions("mean");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private PoolsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static PoolsBuilder create() {
    return new PoolsBuilder();
  }

  @Override
  protected PoolsBuilder self() {
    return this;
  }

  /** Sets options of {@link Pools#max}: 3×24×24 → 3×12×12. */
  public PoolsBuilder max(Consumer<? super LayerOptions> options) {
    options.accept(max);
    return this;
  }

  /** Sets options of {@link Pools#overlapping}: 3×12×12 → 3×6×6. */
  public PoolsBuilder overlapping(Consumer<? super LayerOptions> options) {
    options.accept(overlapping);
    return this;
  }

  /** Sets options of {@link Pools#average}: 3×6×6 → 3×6×6. */
  public PoolsBuilder average(Consumer<? super LayerOptions> options) {
    options.accept(average);
    return this;
  }

  /** Sets options of {@link Pools#kept}: 3×6×6 → 3×1×1. */
  public PoolsBuilder kept(Consumer<? super LayerOptions> options) {
    options.accept(kept);
    return this;
  }

  /** Sets options of {@link Pools#mean}: 3×1×1 → 3. */
  public PoolsBuilder mean(Consumer<? super LayerOptions> options) {
    options.accept(mean);
    return this;
  }

  /** Sets options of {@link Pools#classes}: 3 → 5 with 20 parameters and 15 MACs. */
  public PoolsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(24, 24, 3, CNN2DFormat.NCHW));
    declareMax(graph);
    declareOverlapping(graph);
    declareAverage(graph);
    declareKept(graph);
    declareMean(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @MaxPool}: 3×24×24 → 3×12×12. */
  private void declareMax(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "max",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        max.inputs(graph, "input"));
  }

  /** {@code @MaxPool(kernel = 3, padding = 1, stride = 2)}: 3×12×12 → 3×6×6. */
  private void declareOverlapping(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "overlapping",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(3, 3)
            .stride(2, 2)
            .padding(1, 1)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        overlapping.inputs(graph, "max"));
  }

  /** {@code @AveragePool(kernel = 2, mode = Same, stride = 1)}: 3×6×6 → 3×6×6. */
  private void declareAverage(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "average",
        new SubsamplingLayer.Builder(PoolingType.AVG)
            .kernelSize(2, 2)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .build(),
        average.inputs(graph, "overlapping"));
  }

  /** {@code @GlobalPool(keepDimensions = true, value = MAX)}: 3×6×6 → 3×1×1. */
  private void declareKept(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "kept",
        new GlobalPoolingLayer.Builder(PoolingType.MAX).collapseDimensions(false).build(),
        kept.inputs(graph, "average"));
  }

  /** {@code @GlobalPool}: 3×1×1 → 3. */
  private void declareMean(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "mean",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        mean.inputs(graph, "kept"));
  }

  /** {@code @Classifier(classes = 5)}: 3 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "mean");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×24×24 */
    public static final FeatureMap INPUT = new FeatureMap(3, 24, 24);

    /** 3×12×12 */
    public static final FeatureMap MAX = new FeatureMap(3, 12, 12);

    /** 3×6×6 */
    public static final FeatureMap OVERLAPPING = new FeatureMap(3, 6, 6);

    /** 3×6×6 */
    public static final FeatureMap AVERAGE = new FeatureMap(3, 6, 6);

    /** 3×1×1 */
    public static final FeatureMap KEPT = new FeatureMap(3, 1, 1);

    /** 3 */
    public static final Vector MEAN = new Vector(3);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** MaxPool: 3×24×24 → 3×12×12 */
    public static final LayerHandle<FeatureMap> MAX = new LayerHandle<>("max", Shapes.MAX);

    /** MaxPool: 3×12×12 → 3×6×6 */
    public static final LayerHandle<FeatureMap> OVERLAPPING =
        new LayerHandle<>("overlapping", Shapes.OVERLAPPING);

    /** AveragePool: 3×6×6 → 3×6×6 */
    public static final LayerHandle<FeatureMap> AVERAGE =
        new LayerHandle<>("average", Shapes.AVERAGE);

    /** GlobalPool: 3×6×6 → 3×1×1 */
    public static final LayerHandle<FeatureMap> KEPT = new LayerHandle<>("kept", Shapes.KEPT);

    /** GlobalPool: 3×1×1 → 3 */
    public static final LayerHandle<Vector> MEAN = new LayerHandle<>("mean", Shapes.MEAN);

    /** Classifier: 3 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
