package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link PreActivation}: 4×16×16 → 5, 6,845 parameters and
 * 159,744 MACs.
 *
 * <pre>
 * input    4×16×16  Input
 * first    4×16×16  Residual
 * second     8×8×8  Residual
 * third     16×8×8  Residual
 * classes        5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class PreActivationBuilder extends NetworkBuilder<PreActivationBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 6_845L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 6_789L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 159_744L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "e65f02bb616517a811f21ce60e5041559e71719d7f91a51f9aece3fdd14c7e32";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: PreActivation
      _____________________________________________________________________________________________
      Block (type)          Output   Parameters    MACs  Activations  Receptive field  Connected to
      =============================================================================================
      input (Input)         4×16×16           0       0          0 B                1
      first (Residual)      4×16×16         296  73,728    20.00 KiB                5  input
      second (Residual)     8×8×8           960  57,344    20.00 KiB               11  first
      third (Residual)      16×8×8          464  23,552    22.00 KiB               15  second
      classes (Classifier)  5             5,125   5,120         20 B                   third
      =============================================================================================
      Total parameters: 6,845 (26.74 KiB)
      Trainable parameters: 6,789
      Non-trainable parameters: 56
      MACs: 159,744
      FLOPs (2 × MACs): 319,488
      Activations: 62.02 KiB (1.94 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 7.11 MiB
      _____________________________________________________________________________________________
      """;

  private final WeightOptions first = new WeightOptions(this, "first");
  private final NormalizedOptions second = new NormalizedOptions(this, "second");
  private final NormalizedOptions third = new NormalizedOptions(this, "third");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private PreActivationBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static PreActivationBuilder create() {
    return new PreActivationBuilder();
  }

  @Override
  protected PreActivationBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link PreActivation#first}: 4×16×16 → 4×16×16 with 296 parameters and 73,728
   * MACs.
   */
  public PreActivationBuilder first(Consumer<? super WeightOptions> options) {
    options.accept(first);
    return this;
  }

  /**
   * Sets options of {@link PreActivation#second}: 4×16×16 → 8×8×8 with 960 parameters and 57,344
   * MACs.
   */
  public PreActivationBuilder second(Consumer<? super NormalizedOptions> options) {
    options.accept(second);
    return this;
  }

  /**
   * Sets options of {@link PreActivation#third}: 8×8×8 → 16×8×8 with 464 parameters and 23,552
   * MACs.
   */
  public PreActivationBuilder third(Consumer<? super NormalizedOptions> options) {
    options.accept(third);
    return this;
  }

  /**
   * Sets options of {@link PreActivation#classes}: 16×8×8 → 5 with 5,125 parameters and 5,120 MACs.
   */
  public PreActivationBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 4, CNN2DFormat.NCHW));
    declareFirst(graph);
    declareSecond(graph);
    declareThird(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Residual(batchNorm = false, filters = 4, preActivation = true)}: 4×16×16 → 4×16×16. */
  private void declareFirst(ComputationGraphConfiguration.GraphBuilder graph) {
    // DL4J activates in place; what else consumes this must not see it.
    graph.addVertex("first/relu1/copy", new ScaleVertex(1), "input");
    graph.addLayer("first/relu1", new ActivationLayer(Activation.RELU), "first/relu1/copy");
    graph.addLayer(
        "first/conv1",
        first.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "first/relu1");
    graph.addLayer("first/relu2", new ActivationLayer(Activation.RELU), "first/conv1");
    graph.addLayer(
        "first/conv2",
        first.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "first/relu2");
    graph.addVertex(
        "first/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "first/conv2", "input");
  }

  /** {@code @Residual(filters = 8, preActivation = true, stride = 2)}: 4×16×16 → 8×8×8. */
  private void declareSecond(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "second/bn1",
        second.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "first/add");
    graph.addLayer("second/relu1", new ActivationLayer(Activation.RELU), "second/bn1");
    graph.addLayer(
        "second/conv1",
        second.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "second/relu1");
    graph.addLayer(
        "second/bn2",
        second.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "second/conv1");
    graph.addLayer("second/relu2", new ActivationLayer(Activation.RELU), "second/bn2");
    graph.addLayer(
        "second/conv2",
        second.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "second/relu2");
    graph.addLayer(
        "second/projection",
        second.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "second/relu1");
    graph.addVertex(
        "second/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "second/conv2",
        "second/projection");
  }

  /** {@code @Residual(bottleneck = true, filters = 16, preActivation = true)}: 8×8×8 → 16×8×8. */
  private void declareThird(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "third/bn1",
        third.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "second/add");
    graph.addLayer("third/relu1", new ActivationLayer(Activation.RELU), "third/bn1");
    graph.addLayer(
        "third/conv1",
        third.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "third/relu1");
    graph.addLayer(
        "third/bn2",
        third.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "third/conv1");
    graph.addLayer("third/relu2", new ActivationLayer(Activation.RELU), "third/bn2");
    graph.addLayer(
        "third/conv2",
        third.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "third/relu2");
    graph.addLayer(
        "third/bn3",
        third.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "third/conv2");
    graph.addLayer("third/relu3", new ActivationLayer(Activation.RELU), "third/bn3");
    graph.addLayer(
        "third/conv3",
        third.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "third/relu3");
    graph.addLayer(
        "third/projection",
        third.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "third/relu1");
    graph.addVertex(
        "third/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "third/conv3",
        "third/projection");
  }

  /** {@code @Classifier(classes = 5)}: 16×8×8 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "third/add");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 4×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(4, 16, 16);

    /** 4×16×16 */
    public static final FeatureMap FIRST = new FeatureMap(4, 16, 16);

    /** 8×8×8 */
    public static final FeatureMap SECOND = new FeatureMap(8, 8, 8);

    /** 16×8×8 */
    public static final FeatureMap THIRD = new FeatureMap(16, 8, 8);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Residual: 4×16×16 → 4×16×16 */
    public static final LayerHandle<FeatureMap> FIRST =
        new LayerHandle<>("first", "first/add", Shapes.FIRST);

    /** Residual: 4×16×16 → 8×8×8 */
    public static final LayerHandle<FeatureMap> SECOND =
        new LayerHandle<>("second", "second/add", Shapes.SECOND);

    /** Residual: 8×8×8 → 16×8×8 */
    public static final LayerHandle<FeatureMap> THIRD =
        new LayerHandle<>("third", "third/add", Shapes.THIRD);

    /** Classifier: 16×8×8 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
