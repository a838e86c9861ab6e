package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link TestNet}: 3×8×8 → 2, 626 parameters and 7,424 MACs.
 *
 * <pre>
 * input        3×8×8  Input
 * convolution  4×8×8  Convolution
 * classifier       2  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class TestNetBuilder extends NetworkBuilder<TestNetBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 626L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 626L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 7_424L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "864054eddff1590bb8fcdfae0e3d37caf197bfe74be830d7bc625323bcae6f4a";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: TestNet
      ________________________________________________________________________________________________
      Block (type)               Output  Parameters   MACs  Activations  Receptive field  Connected to
      ================================================================================================
      input (Input)              3×8×8            0      0          0 B                1
      convolution (Convolution)  4×8×8          112  6,912     1.00 KiB                3  input
      classifier (Classifier)    2              514    512          8 B                   convolution
      ================================================================================================
      Total parameters: 626 (2.45 KiB)
      Trainable parameters: 626
      Non-trainable parameters: 0
      MACs: 7,424
      FLOPs (2 × MACs): 14,848
      Activations: 1.01 KiB (32.25 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 362.28 KiB
      ________________________________________________________________________________________________
      """;

  private final WeightOptions convolution = new WeightOptions(this, "convolution");
  private final HeadOptions classifier = new HeadOptions(this, "classifier", 2);

  private TestNetBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static TestNetBuilder create() {
    return new TestNetBuilder();
  }

  @Override
  protected TestNetBuilder self() {
    return this;
  }

  /** Sets options of {@code convolution}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs. */
  public TestNetBuilder convolution(Consumer<? super WeightOptions> options) {
    options.accept(convolution);
    return this;
  }

  /** Sets options of {@code classifier}: 4×8×8 → 2 with 514 parameters and 512 MACs. */
  public TestNetBuilder classifier(Consumer<? super HeadOptions> options) {
    options.accept(classifier);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareConvolution(graph);
    declareClassifier(graph);
    graph.setOutputs("classifier");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareConvolution(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "convolution",
        convolution.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Classifier(classes = 2)}: 4×8×8 → 2. */
  private void declareClassifier(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classifier",
        classifier.layer(
            new OutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classifier.weighted(LossFunctions.LossFunction.MCXENT))),
        "convolution");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap CONVOLUTION = new FeatureMap(4, 8, 8);

    /** 2 */
    public static final Scores CLASSIFIER = new Scores(new Vector(2));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> CONVOLUTION =
        new LayerHandle<>("convolution", Shapes.CONVOLUTION);

    /** Classifier: 4×8×8 → 2 */
    public static final LayerHandle<Scores> CLASSIFIER =
        new LayerHandle<>("classifier", Shapes.CLASSIFIER);

    private Layers() {}
  }
}
