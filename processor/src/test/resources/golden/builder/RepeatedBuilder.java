package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
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
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Repeated}: 3×16×16 → 5, 5,909 parameters and
 * 202,240 MACs.
 *
 * <pre>
 * input    3×16×16  Input
 * stage      8×8×8  Residual ×3
 * classes        5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class RepeatedBuilder extends NetworkBuilder<RepeatedBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 5_909L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 5_797L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 202_240L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "e04ace0863cc98b2b419f197cabc9e8893057477cd9b266d21976ccd34bdbf70";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Repeated
      ______________________________________________________________________________________________
      Block (type)          Output   Parameters     MACs  Activations  Receptive field  Connected to
      ==============================================================================================
      input (Input)         3×16×16           0        0          0 B                1
      stage (Residual ×3)   8×8×8         3,344  199,680    46.00 KiB               23  input
      classes (Classifier)  5             2,565    2,560         20 B                   stage
      ==============================================================================================
      Total parameters: 5,909 (23.08 KiB)
      Trainable parameters: 5,797
      Non-trainable parameters: 112
      MACs: 202,240
      FLOPs (2 × MACs): 404,480
      Activations: 46.02 KiB (1.44 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 4.75 MiB
      ______________________________________________________________________________________________
      """;

  private final NormalizedOptions stage = new NormalizedOptions(this, "stage");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private RepeatedBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static RepeatedBuilder create() {
    return new RepeatedBuilder();
  }

  @Override
  protected RepeatedBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link Repeated#stage}: 3×16×16 → 8×8×8 with 3,344 parameters and 199,680 MACs.
   */
  public RepeatedBuilder stage(Consumer<? super NormalizedOptions> options) {
    options.accept(stage);
    return this;
  }

  /** Sets options of {@link Repeated#classes}: 8×8×8 → 5 with 2,565 parameters and 2,560 MACs. */
  public RepeatedBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declareStageCopy1(graph);
    declareStageCopy2(graph);
    declareStageCopy3(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Residual(filters = 8, stride = 2)}: 3×16×16 → 8×8×8. */
  private void declareStageCopy1(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stage/1/conv1",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "stage/1/bn1",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/1/conv1");
    graph.addLayer("stage/1/relu1", new ActivationLayer(Activation.RELU), "stage/1/bn1");
    graph.addLayer(
        "stage/1/conv2",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stage/1/relu1");
    graph.addLayer(
        "stage/1/bn2",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/1/conv2");
    graph.addLayer(
        "stage/1/projection",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "stage/1/projectionBn",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/1/projection");
    graph.addVertex(
        "stage/1/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "stage/1/bn2",
        "stage/1/projectionBn");
    graph.addLayer("stage/1/relu", new ActivationLayer(Activation.RELU), "stage/1/add");
  }

  /** {@code @Residual(filters = 8)}: 8×8×8 → 8×8×8. */
  private void declareStageCopy2(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stage/2/conv1",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stage/1/relu");
    graph.addLayer(
        "stage/2/bn1",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/2/conv1");
    graph.addLayer("stage/2/relu1", new ActivationLayer(Activation.RELU), "stage/2/bn1");
    graph.addLayer(
        "stage/2/conv2",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stage/2/relu1");
    graph.addLayer(
        "stage/2/bn2",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/2/conv2");
    graph.addVertex(
        "stage/2/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "stage/2/bn2",
        "stage/1/relu");
    graph.addLayer("stage/2/relu", new ActivationLayer(Activation.RELU), "stage/2/add");
  }

  /** {@code @Residual(filters = 8)}: 8×8×8 → 8×8×8. */
  private void declareStageCopy3(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stage/3/conv1",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stage/2/relu");
    graph.addLayer(
        "stage/3/bn1",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/3/conv1");
    graph.addLayer("stage/3/relu1", new ActivationLayer(Activation.RELU), "stage/3/bn1");
    graph.addLayer(
        "stage/3/conv2",
        stage.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stage/3/relu1");
    graph.addLayer(
        "stage/3/bn2",
        stage.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "stage/3/conv2");
    graph.addVertex(
        "stage/3/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "stage/3/bn2",
        "stage/2/relu");
    graph.addLayer("stage/3/relu", new ActivationLayer(Activation.RELU), "stage/3/add");
  }

  /** {@code @Classifier(classes = 5)}: 8×8×8 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "stage/3/relu");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 8×8×8 */
    public static final FeatureMap STAGE = new FeatureMap(8, 8, 8);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}

    /** The parts of {@link #STAGE}. */
    public static final class Stage {
      /** 8×8×8 */
      public static final FeatureMap COPY_1 = new FeatureMap(8, 8, 8);

      /** 8×8×8 */
      public static final FeatureMap COPY_2 = new FeatureMap(8, 8, 8);

      /** 8×8×8 */
      public static final FeatureMap COPY_3 = new FeatureMap(8, 8, 8);

      private Stage() {}
    }
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Residual: 3×16×16 → 8×8×8 */
    public static final LayerHandle<FeatureMap> STAGE =
        new LayerHandle<>("stage", "stage/3/relu", Shapes.STAGE);

    /** Classifier: 8×8×8 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}

    /** The parts of {@link #STAGE}. */
    public static final class Stage {
      /** Residual: 3×16×16 → 8×8×8 */
      public static final LayerHandle<FeatureMap> COPY_1 =
          new LayerHandle<>("stage/1", "stage/1/relu", Shapes.Stage.COPY_1);

      /** Residual: 8×8×8 → 8×8×8 */
      public static final LayerHandle<FeatureMap> COPY_2 =
          new LayerHandle<>("stage/2", "stage/2/relu", Shapes.Stage.COPY_2);

      /** Residual: 8×8×8 → 8×8×8 */
      public static final LayerHandle<FeatureMap> COPY_3 =
          new LayerHandle<>("stage/3", "stage/3/relu", Shapes.Stage.COPY_3);

      private Stage() {}
    }
  }
}
