package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.IntRange;
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
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link OpenImages}: 3×32×48 → 5, 5,753 parameters and
 * 256,542 MACs. That, and all constants, is so unless {@code inputSize} and {@code classes} set
 * something else.
 *
 * <pre>
 * input    3×32×48  Input
 * stem     4×16×24  VggBlock
 * body      8×8×12  Residual
 * hidden         6  Dense
 * classes        5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class OpenImagesBuilder extends NetworkBuilder<OpenImagesBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 5_753L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 5_705L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 256_542L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "46453a03916565fea61c014c128e4bcef43dd771c66638aa426fbaba2d548e13";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: OpenImages
      ______________________________________________________________________________________________
      Block (type)          Output   Parameters     MACs  Activations  Receptive field  Connected to
      ==============================================================================================
      input (Input)         3×32×48           0        0          0 B                1
      stem (VggBlock)       4×16×24         112  165,888    30.00 KiB                4  input
      body (Residual)       8×8×12          992   86,016    27.00 KiB               16  stem
      hidden (Dense)        6             4,614    4,608         24 B                   body
      classes (Classifier)  5                35       30         20 B                   hidden
      ==============================================================================================
      Total parameters: 5,753 (22.47 KiB)
      Trainable parameters: 5,705
      Non-trainable parameters: 48
      MACs: 256,542
      FLOPs (2 × MACs): 513,084
      Activations: 57.04 KiB (1.78 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 11.15 MiB
      ______________________________________________________________________________________________
      """;

  private static final IntRange INPUT_HEIGHTS = IntRange.between(16, 64).multiplesOf(16);
  private static final IntRange INPUT_WIDTHS = IntRange.between(16, 96).multiplesOf(16);
  private static final IntRange CLASSES = IntRange.between(2, 10);

  private int inputHeight = 32;
  private int inputWidth = 48;
  private int classes = 5;

  private final WeightOptions stem = new WeightOptions(this, "stem");
  private final NormalizedOptions body = new NormalizedOptions(this, "body");
  private final WeightOptions hidden = new WeightOptions(this, "hidden");
  private final HeadOptions classes_2 = new HeadOptions(this, "classes", () -> classes);

  private OpenImagesBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static OpenImagesBuilder create() {
    return new OpenImagesBuilder();
  }

  @Override
  protected OpenImagesBuilder self() {
    return this;
  }

  /**
   * Sets the size of {@code input}, 32×48 unless set: a height from 16 to 64, a multiple of 16 and
   * a width from 16 to 96, a multiple of 16.
   *
   * @throws IllegalArgumentException if the compiler has not checked the network for it
   */
  public OpenImagesBuilder inputSize(int height, int width) {
    inputHeight = INPUT_HEIGHTS.require("OpenImagesBuilder: inputSize height", height);
    inputWidth = INPUT_WIDTHS.require("OpenImagesBuilder: inputSize width", width);
    return this;
  }

  /**
   * Sets the number of classes, 5 unless set: from 2 to 10.
   *
   * @throws IllegalArgumentException if the compiler has not checked the network for it
   */
  public OpenImagesBuilder classes(int classes) {
    this.classes = CLASSES.require("OpenImagesBuilder: classes", classes);
    return this;
  }

  /**
   * Sets options of {@link OpenImages#stem}: 3×32×48 → 4×16×24 with 112 parameters and 165,888
   * MACs.
   */
  public OpenImagesBuilder stem(Consumer<? super WeightOptions> options) {
    options.accept(stem);
    return this;
  }

  /**
   * Sets options of {@link OpenImages#body}: 4×16×24 → 8×8×12 with 992 parameters and 86,016 MACs.
   */
  public OpenImagesBuilder body(Consumer<? super NormalizedOptions> options) {
    options.accept(body);
    return this;
  }

  /** Sets options of {@link OpenImages#hidden}: 8×8×12 → 6 with 4,614 parameters and 4,608 MACs. */
  public OpenImagesBuilder hidden(Consumer<? super WeightOptions> options) {
    options.accept(hidden);
    return this;
  }

  /** Sets options of {@link OpenImages#classes}: 6 → 5 with 35 parameters and 30 MACs. */
  public OpenImagesBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes_2);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(inputHeight, inputWidth, 3, CNN2DFormat.NCHW));
    declareStem(graph);
    declareBody(graph);
    declareHidden(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @VggBlock(convs = 1, filters = 4)}: 3×32×48 → 4×16×24. */
  private void declareStem(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stem/conv1",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "stem/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "stem/conv1");
  }

  /** {@code @Residual(filters = 8, stride = 2)}: 4×16×24 → 8×8×12. */
  private void declareBody(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "body/conv1",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stem/pool");
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
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "body/relu1");
    graph.addLayer(
        "body/bn2",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/conv2");
    graph.addLayer(
        "body/projection",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stem/pool");
    graph.addLayer(
        "body/projectionBn",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/projection");
    graph.addVertex(
        "body/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "body/bn2",
        "body/projectionBn");
    graph.addLayer("body/relu", new ActivationLayer(Activation.RELU), "body/add");
  }

  /** {@code @Dense(units = 6)}: 8×8×12 → 6. */
  private void declareHidden(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "hidden",
        hidden.layer(new DenseLayer.Builder().nOut(6).hasBias(true).activation(Activation.RELU)),
        "body/relu");
  }

  /** {@code @Classifier(classes = 5, maxClasses = 10, minClasses = 2)}: 6 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes_2.layer(
            new OutputLayer.Builder()
                .nOut(classes)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes_2.weighted(LossFunctions.LossFunction.MCXENT))),
        "hidden");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×32×48 */
    public static final FeatureMap INPUT = new FeatureMap(3, 32, 48);

    /** 4×16×24 */
    public static final FeatureMap STEM = new FeatureMap(4, 16, 24);

    /** 8×8×12 */
    public static final FeatureMap BODY = new FeatureMap(8, 8, 12);

    /** 6 */
    public static final Vector HIDDEN = new Vector(6);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** VggBlock: 3×32×48 → 4×16×24 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/pool", Shapes.STEM);

    /** Residual: 4×16×24 → 8×8×12 */
    public static final LayerHandle<FeatureMap> BODY =
        new LayerHandle<>("body", "body/relu", Shapes.BODY);

    /** Dense: 8×8×12 → 6 */
    public static final LayerHandle<Vector> HIDDEN = new LayerHandle<>("hidden", Shapes.HIDDEN);

    /** Classifier: 6 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
