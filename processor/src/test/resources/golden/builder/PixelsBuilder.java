package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
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
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Pixels}: 3×8×8 → 3×8×8, 127 parameters and 7,680
 * MACs.
 *
 * <pre>
 * input    3×8×8  Input
 * body     4×8×8  Convolution
 * classes  3×8×8  PixelClassifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class PixelsBuilder extends NetworkBuilder<PixelsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 127L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 127L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 7_680L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "925edbbe5f0531087a7a4f88929dcb0dfeee07a18e362702c7f6c21b9a2623ca";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Pixels
      ________________________________________________________________________________________________
      Block (type)               Output  Parameters   MACs  Activations  Receptive field  Connected to
      ================================================================================================
      input (Input)              3×8×8            0      0          0 B                1
      body (Convolution)         4×8×8          112  6,912     1.00 KiB                3  input
      classes (PixelClassifier)  3×8×8           15    768     1.50 KiB                3  body
      ================================================================================================
      Total parameters: 127 (508 B)
      Trainable parameters: 127
      Non-trainable parameters: 0
      MACs: 7,680
      FLOPs (2 × MACs): 15,360
      Activations: 2.50 KiB (80.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 497.98 KiB
      ________________________________________________________________________________________________
      """;

  private final WeightOptions body = new WeightOptions(this, "body");
  private final HeadOptions classes = new HeadOptions(this, "classes", 3);

  private PixelsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static PixelsBuilder create() {
    return new PixelsBuilder();
  }

  @Override
  protected PixelsBuilder self() {
    return this;
  }

  /** Sets options of {@link Pixels#body}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs. */
  public PixelsBuilder body(Consumer<? super WeightOptions> options) {
    options.accept(body);
    return this;
  }

  /** Sets options of {@link Pixels#classes}: 4×8×8 → 3×8×8 with 15 parameters and 768 MACs. */
  public PixelsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareBody(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareBody(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "body",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @PixelClassifier(classes = 3)}: 4×8×8 → 3×8×8. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes/conv",
        classes.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(3)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "body");
    graph.addLayer(
        "classes",
        new CnnLossLayer.Builder()
            .activation(Activation.SOFTMAX)
            .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))
            .build(),
        "classes/conv");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap BODY = new FeatureMap(4, 8, 8);

    /** 3×8×8 */
    public static final Scores CLASSES = new Scores(new FeatureMap(3, 8, 8));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> BODY = new LayerHandle<>("body", Shapes.BODY);

    /** PixelClassifier: 4×8×8 → 3×8×8 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
