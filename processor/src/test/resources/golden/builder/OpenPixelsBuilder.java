package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.IntRange;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link OpenPixels}: 3×12×8 → 2×12×8, 53 parameters and
 * 2,016 MACs. That, and all constants, is so unless {@code leftSize} and {@code classes} set
 * something else.
 *
 * <pre>
 * left    3×12×8  Input
 * down     3×6×4  MaxPool
 * up      3×12×8  TransposedConvolution
 * joined  6×12×8  Concat
 * pixels  2×12×8  PixelClassifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class OpenPixelsBuilder extends NetworkBuilder<OpenPixelsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 53L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 53L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 2_016L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "f47fdefe532e3cd5615097d1ce92b2e0d395ebe60e74a7b28bffbf8c2769ef6e";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: OpenPixels
      _________________________________________________________________________________________________
      Block (type)                Output  Parameters   MACs  Activations  Receptive field  Connected to
      =================================================================================================
      left (Input)                3×12×8           0      0          0 B                1
      down (MaxPool)              3×6×4            0      0        288 B                2  left
      up (TransposedConvolution)  3×12×8          39    864     1.13 KiB                2  down
      joined (Concat)             6×12×8           0      0     2.25 KiB                2  up, left
      pixels (PixelClassifier)    2×12×8          14  1,152     1.50 KiB                2  joined
      =================================================================================================
      Total parameters: 53 (212 B)
      Trainable parameters: 53
      Non-trainable parameters: 0
      MACs: 2,016
      FLOPs (2 × MACs): 4,032
      Activations: 5.16 KiB (165.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 858.83 KiB
      _________________________________________________________________________________________________
      """;

  private static final IntRange LEFT_HEIGHTS = IntRange.between(12, 44).multiplesOf(4);
  private static final IntRange LEFT_WIDTHS = IntRange.between(8, 8);
  private static final IntRange CLASSES = IntRange.between(2, 4);

  private int leftHeight = 12;
  private int leftWidth = 8;
  private int classes = 2;

  private final LayerOptions down = new LayerOptions("down");
  private final WeightOptions up = new WeightOptions(this, "up");
  private final LayerOptions joined = new LayerOptions("joined");
  private final HeadOptions pixels = new HeadOptions(this, "pixels", () -> classes);

  private OpenPixelsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static OpenPixelsBuilder create() {
    return new OpenPixelsBuilder();
  }

  @Override
  protected OpenPixelsBuilder self() {
    return this;
  }

  /**
   * Sets the size of {@code left}, 12×8 unless set: a height from 12 to 44, a multiple of 4 and a
   * width from 8 to 8.
   *
   * @throws IllegalArgumentException if the compiler has not checked the network for it
   */
  public OpenPixelsBuilder leftSize(int height, int width) {
    leftHeight = LEFT_HEIGHTS.require("OpenPixelsBuilder: leftSize height", height);
    leftWidth = LEFT_WIDTHS.require("OpenPixelsBuilder: leftSize width", width);
    return this;
  }

  /**
   * Sets the number of classes, 2 unless set: from 2 to 4.
   *
   * @throws IllegalArgumentException if the compiler has not checked the network for it
   */
  public OpenPixelsBuilder classes(int classes) {
    this.classes = CLASSES.require("OpenPixelsBuilder: classes", classes);
    return this;
  }

  /** Sets options of {@link OpenPixels#down}: 3×12×8 → 3×6×4. */
  public OpenPixelsBuilder down(Consumer<? super LayerOptions> options) {
    options.accept(down);
    return this;
  }

  /** Sets options of {@link OpenPixels#up}: 3×6×4 → 3×12×8 with 39 parameters and 864 MACs. */
  public OpenPixelsBuilder up(Consumer<? super WeightOptions> options) {
    options.accept(up);
    return this;
  }

  /** Sets options of {@link OpenPixels#joined}: 3×12×8 and 3×12×8 → 6×12×8. */
  public OpenPixelsBuilder joined(Consumer<? super LayerOptions> options) {
    options.accept(joined);
    return this;
  }

  /**
   * Sets options of {@link OpenPixels#pixels}: 6×12×8 → 2×12×8 with 14 parameters and 1,152 MACs.
   */
  public OpenPixelsBuilder pixels(Consumer<? super HeadOptions> options) {
    options.accept(pixels);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("left");
    graph.setInputTypes(InputType.convolutional(leftHeight, leftWidth, 3, CNN2DFormat.NCHW));
    declareDown(graph);
    declareUp(graph);
    declareJoined(graph);
    declarePixels(graph);
    graph.setOutputs("pixels");
  }

  /** {@code @MaxPool}: 3×12×8 → 3×6×4. */
  private void declareDown(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "down",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        down.inputs(graph, "left"));
  }

  /** {@code @TransposedConvolution(filters = 3, kernel = 2, stride = 2)}: 3×6×4 → 3×12×8. */
  private void declareUp(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "up",
        up.layer(
            new Deconvolution2D.Builder()
                .kernelSize(2, 2)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(3)
                .hasBias(true)
                .activation(Activation.RELU)),
        "down");
  }

  /** {@code @Concat}: 3×12×8 and 3×12×8 → 6×12×8. */
  private void declareJoined(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("joined", new MergeVertex(), joined.inputs(graph, "up", "left"));
  }

  /** {@code @PixelClassifier(classes = 2, maxClasses = 4)}: 6×12×8 → 2×12×8. */
  private void declarePixels(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "pixels/conv",
        pixels.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(classes)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "joined");
    graph.addLayer(
        "pixels",
        new CnnLossLayer.Builder()
            .activation(Activation.SOFTMAX)
            .lossFunction(pixels.weighted(LossFunctions.LossFunction.MCXENT))
            .build(),
        "pixels/conv");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×12×8 */
    public static final FeatureMap LEFT = new FeatureMap(3, 12, 8);

    /** 3×6×4 */
    public static final FeatureMap DOWN = new FeatureMap(3, 6, 4);

    /** 3×12×8 */
    public static final FeatureMap UP = new FeatureMap(3, 12, 8);

    /** 6×12×8 */
    public static final FeatureMap JOINED = new FeatureMap(6, 12, 8);

    /** 2×12×8 */
    public static final Scores PIXELS = new Scores(new FeatureMap(2, 12, 8));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** MaxPool: 3×12×8 → 3×6×4 */
    public static final LayerHandle<FeatureMap> DOWN = new LayerHandle<>("down", Shapes.DOWN);

    /** TransposedConvolution: 3×6×4 → 3×12×8 */
    public static final LayerHandle<FeatureMap> UP = new LayerHandle<>("up", Shapes.UP);

    /** Concat: 3×12×8 and 3×12×8 → 6×12×8 */
    public static final LayerHandle<FeatureMap> JOINED = new LayerHandle<>("joined", Shapes.JOINED);

    /** PixelClassifier: 6×12×8 → 2×12×8 */
    public static final LayerHandle<Scores> PIXELS = new LayerHandle<>("pixels", Shapes.PIXELS);

    private Layers() {}
  }
}
