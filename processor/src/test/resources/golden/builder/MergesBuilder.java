package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Merges}: 3×8×8 → 5, 6,629 parameters and 20,224
 * MACs.
 *
 * <pre>
 * input        3×8×8  Input
 * left         4×8×8  Convolution
 * right        4×8×8  Convolution
 * sum          4×8×8  Add
 * product      4×8×8  Multiply
 * mean         4×8×8  Average
 * largest      4×8×8  Max
 * difference   4×8×8  Subtract
 * all         20×8×8  Concat
 * classes          5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class MergesBuilder extends NetworkBuilder<MergesBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 6_629L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 6_629L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 20_224L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "8c91a4d4c9ef93134f4fce9d21617711ada50bbe99bccfd99bcac717e67a646d";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Merges
      _______________________________________________________________________________________________________________________
      Block (type)           Output  Parameters   MACs  Activations  Receptive field  Connected to
      =======================================================================================================================
      input (Input)          3×8×8            0      0          0 B                1
      left (Convolution)     4×8×8          112  6,912     1.00 KiB                3  input
      right (Convolution)    4×8×8          112  6,912     1.00 KiB                3  input
      sum (Add)              4×8×8            0      0     1.00 KiB                3  left, right
      product (Multiply)     4×8×8            0      0     1.00 KiB                3  left, right
      mean (Average)         4×8×8            0      0     1.00 KiB                3  left, right
      largest (Max)          4×8×8            0      0     1.00 KiB                3  left, right
      difference (Subtract)  4×8×8            0      0     1.00 KiB                3  left, right
      all (Concat)           20×8×8           0      0     5.00 KiB                3  sum, product, mean, largest, difference
      classes (Classifier)   5            6,405  6,400         20 B                   all
      =======================================================================================================================
      Total parameters: 6,629 (25.89 KiB)
      Trainable parameters: 6,629
      Non-trainable parameters: 0
      MACs: 20,224
      FLOPs (2 × MACs): 40,448
      Activations: 12.02 KiB (384.63 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 1.85 MiB
      _______________________________________________________________________________________________________________________
      """;

  private final WeightOptions left = new WeightOptions(this, "left");
  private final WeightOptions right = new WeightOptions(this, "right");
  private final LayerOptions sum = new LayerOptions("sum");
  private final LayerOptions product = new LayerOptions("product");
  private final LayerOptions mean = new LayerOptions("mean");
  private final LayerOptions largest = new LayerOptions("largest");
  private final LayerOptions difference = new LayerOptions("difference");
  private final LayerOptions all = new LayerOptions("all");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private MergesBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static MergesBuilder create() {
    return new MergesBuilder();
  }

  @Override
  protected MergesBuilder self() {
    return this;
  }

  /** Sets options of {@link Merges#left}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs. */
  public MergesBuilder left(Consumer<? super WeightOptions> options) {
    options.accept(left);
    return this;
  }

  /** Sets options of {@link Merges#right}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs. */
  public MergesBuilder right(Consumer<? super WeightOptions> options) {
    options.accept(right);
    return this;
  }

  /** Sets options of {@link Merges#sum}: 4×8×8 and 4×8×8 → 4×8×8. */
  public MergesBuilder sum(Consumer<? super LayerOptions> options) {
    options.accept(sum);
    return this;
  }

  /** Sets options of {@link Merges#product}: 4×8×8 and 4×8×8 → 4×8×8. */
  public MergesBuilder product(Consumer<? super LayerOptions> options) {
    options.accept(product);
    return this;
  }

  /** Sets options of {@link Merges#mean}: 4×8×8 and 4×8×8 → 4×8×8. */
  public MergesBuilder mean(Consumer<? super LayerOptions> options) {
    options.accept(mean);
    return this;
  }

  /** Sets options of {@link Merges#largest}: 4×8×8 and 4×8×8 → 4×8×8. */
  public MergesBuilder largest(Consumer<? super LayerOptions> options) {
    options.accept(largest);
    return this;
  }

  /** Sets options of {@link Merges#difference}: 4×8×8 and 4×8×8 → 4×8×8. */
  public MergesBuilder difference(Consumer<? super LayerOptions> options) {
    options.accept(difference);
    return this;
  }

  /** Sets options of {@link Merges#all}: 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 → 20×8×8. */
  public MergesBuilder all(Consumer<? super LayerOptions> options) {
    options.accept(all);
    return this;
  }

  /** Sets options of {@link Merges#classes}: 20×8×8 → 5 with 6,405 parameters and 6,400 MACs. */
  public MergesBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareLeft(graph);
    declareRight(graph);
    declareSum(graph);
    declareProduct(graph);
    declareMean(graph);
    declareLargest(graph);
    declareDifference(graph);
    declareAll(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareLeft(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "left",
        left.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareRight(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "right",
        right.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Add}: 4×8×8 and 4×8×8 → 4×8×8. */
  private void declareSum(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), sum.inputs(graph, "left", "right"));
  }

  /** {@code @Multiply}: 4×8×8 and 4×8×8 → 4×8×8. */
  private void declareProduct(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "product",
        new ElementWiseVertex(ElementWiseVertex.Op.Product),
        product.inputs(graph, "left", "right"));
  }

  /** {@code @Average}: 4×8×8 and 4×8×8 → 4×8×8. */
  private void declareMean(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "mean",
        new ElementWiseVertex(ElementWiseVertex.Op.Average),
        mean.inputs(graph, "left", "right"));
  }

  /** {@code @Max}: 4×8×8 and 4×8×8 → 4×8×8. */
  private void declareLargest(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "largest",
        new ElementWiseVertex(ElementWiseVertex.Op.Max),
        largest.inputs(graph, "left", "right"));
  }

  /** {@code @Subtract}: 4×8×8 and 4×8×8 → 4×8×8. */
  private void declareDifference(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "difference",
        new ElementWiseVertex(ElementWiseVertex.Op.Subtract),
        difference.inputs(graph, "left", "right"));
  }

  /** {@code @Concat}: 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 → 20×8×8. */
  private void declareAll(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "all",
        new MergeVertex(),
        all.inputs(graph, "sum", "product", "mean", "largest", "difference"));
  }

  /** {@code @Classifier(classes = 5)}: 20×8×8 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "all");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap LEFT = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap RIGHT = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap SUM = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap PRODUCT = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap MEAN = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap LARGEST = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap DIFFERENCE = new FeatureMap(4, 8, 8);

    /** 20×8×8 */
    public static final FeatureMap ALL = new FeatureMap(20, 8, 8);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> LEFT = new LayerHandle<>("left", Shapes.LEFT);

    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> RIGHT = new LayerHandle<>("right", Shapes.RIGHT);

    /** Add: 4×8×8 and 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> SUM = new LayerHandle<>("sum", Shapes.SUM);

    /** Multiply: 4×8×8 and 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> PRODUCT =
        new LayerHandle<>("product", Shapes.PRODUCT);

    /** Average: 4×8×8 and 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> MEAN = new LayerHandle<>("mean", Shapes.MEAN);

    /** Max: 4×8×8 and 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> LARGEST =
        new LayerHandle<>("largest", Shapes.LARGEST);

    /** Subtract: 4×8×8 and 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> DIFFERENCE =
        new LayerHandle<>("difference", Shapes.DIFFERENCE);

    /** Concat: 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 and 4×8×8 → 20×8×8 */
    public static final LayerHandle<FeatureMap> ALL = new LayerHandle<>("all", Shapes.ALL);

    /** Classifier: 20×8×8 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
