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
import dev.tenon.builder.WidthMultiplier;
import dev.tenon.builder.WidthMultipliers;
import dev.tenon.vertex.ChannelScaling;
import dev.tenon.vertex.ChannelZeroPadding;
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
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link OpenWidths}: 3×16×16 → 5, 70,205 parameters and
 * 4,049,888 MACs. That, and all constants, is so unless {@code width} sets something else.
 *
 * <pre>
 * input       3×16×16  Input
 * stem         32×8×8  Convolution
 * bottleneck   16×8×8  InvertedResidual
 * wide         24×8×8  InvertedResidual
 * padded       64×8×8  Residual
 * last         96×8×8  Convolution
 * pooled           96  GlobalPool
 * scores            5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class OpenWidthsBuilder extends NetworkBuilder<OpenWidthsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 70_205L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 69_357L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 4_049_888L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "8428ee37a773d1e99711a71f2a351685c0c61f16f690e977fa0ccc16e82a3f10";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: OpenWidths
      _________________________________________________________________________________________________________
      Block (type)                   Output   Parameters       MACs  Activations  Receptive field  Connected to
      =========================================================================================================
      input (Input)                  3×16×16           0          0          0 B                1
      stem (Convolution)             32×8×8          992     55,296    24.00 KiB                3  input
      bottleneck (InvertedResidual)  16×8×8          992     51,200    32.00 KiB                7  stem
      wide (InvertedResidual)        24×8×8       10,296    305,664   180.84 KiB               11  bottleneck
      padded (Residual)              64×8×8       51,200  3,244,032   128.00 KiB               19  wide
      last (Convolution)             96×8×8        6,240    393,216    24.00 KiB               19  padded
      pooled (GlobalPool)            96                0          0        384 B                   last
      scores (Classifier)            5               485        480         20 B                   pooled
      =========================================================================================================
      Total parameters: 70,205 (274.24 KiB)
      Trainable parameters: 69,357
      Non-trainable parameters: 848
      MACs: 4,049,888
      FLOPs (2 × MACs): 8,099,776
      Activations: 389.24 KiB (12.16 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 39.14 MiB
      _________________________________________________________________________________________________________
      """;

  private static final WidthMultipliers WIDTHS =
      WidthMultipliers.of(8, 0.5, 0.75, 1, 1.4);

  private WidthMultiplier width = WIDTHS.one();

  private final NormalizedOptions stem = new NormalizedOptions(this, "stem");
  private final NormalizedOptions bottleneck = new NormalizedOptions(this, "bottleneck");
  private final NormalizedOptions wide = new NormalizedOptions(this, "wide");
  private final NormalizedOptions padded = new NormalizedOptions(this, "padded");
  private final WeightOptions last = new WeightOptions(this, "last");
  private final LayerOptions pooled = new LayerOptions("pooled");
  private final HeadOptions scores = new HeadOptions(this, "scores", 5);

  private OpenWidthsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static OpenWidthsBuilder create() {
    return new OpenWidthsBuilder();
  }

  @Override
  protected OpenWidthsBuilder self() {
    return this;
  }

  /**
   * Sets the width multiplier, 1 unless set: one of 0.5, 0.75, 1, 1.4.
   *
   * @throws IllegalArgumentException if the compiler has not checked the network for it
   */
  public OpenWidthsBuilder width(double width) {
    this.width = WIDTHS.require("OpenWidthsBuilder: width", width);
    return this;
  }

  /**
   * Sets options of {@link OpenWidths#stem}: 3×16×16 → 32×8×8 with 992 parameters and 55,296 MACs.
   */
  public OpenWidthsBuilder stem(Consumer<? super NormalizedOptions> options) {
    options.accept(stem);
    return this;
  }

  /**
   * Sets options of {@link OpenWidths#bottleneck}: 32×8×8 → 16×8×8 with 992 parameters and 51,200
   * MACs.
   */
  public OpenWidthsBuilder bottleneck(Consumer<? super NormalizedOptions> options) {
    options.accept(bottleneck);
    return this;
  }

  /**
   * Sets options of {@link OpenWidths#wide}: 16×8×8 → 24×8×8 with 10,296 parameters and 305,664
   * MACs.
   */
  public OpenWidthsBuilder wide(Consumer<? super NormalizedOptions> options) {
    options.accept(wide);
    return this;
  }

  /**
   * Sets options of {@link OpenWidths#padded}: 24×8×8 → 64×8×8 with 51,200 parameters and 3,244,032
   * MACs.
   */
  public OpenWidthsBuilder padded(Consumer<? super NormalizedOptions> options) {
    options.accept(padded);
    return this;
  }

  /**
   * Sets options of {@link OpenWidths#last}: 64×8×8 → 96×8×8 with 6,240 parameters and 393,216
   * MACs.
   */
  public OpenWidthsBuilder last(Consumer<? super WeightOptions> options) {
    options.accept(last);
    return this;
  }

  /** Sets options of {@link OpenWidths#pooled}: 96×8×8 → 96. */
  public OpenWidthsBuilder pooled(Consumer<? super LayerOptions> options) {
    options.accept(pooled);
    return this;
  }

  /** Sets options of {@link OpenWidths#scores}: 96 → 5 with 485 parameters and 480 MACs. */
  public OpenWidthsBuilder scores(Consumer<? super HeadOptions> options) {
    options.accept(scores);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declareStem(graph);
    declareBottleneck(graph);
    declareWide(graph);
    declarePadded(graph);
    declareLast(graph);
    declarePooled(graph);
    declareScores(graph);
    graph.setOutputs("scores");
  }

  /** {@code @Convolution(batchNorm = true, filters = 32, stride = 2)}: 3×16×16 → 32×8×8. */
  private void declareStem(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stem/conv",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.filters(32))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "stem/bn", stem.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)), "stem/conv");
    graph.addLayer("stem/relu", new ActivationLayer(Activation.RELU), "stem/bn");
  }

  /** {@code @InvertedResidual(expansion = 1, filters = 16)}: 32×8×8 → 16×8×8. */
  private void declareBottleneck(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "bottleneck/depthwise",
        bottleneck.layer(
            new DepthwiseConvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .depthMultiplier(1)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "stem/relu");
    graph.addLayer(
        "bottleneck/depthwiseBn",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/depthwise");
    graph.addLayer(
        "bottleneck/depthwiseRelu6",
        new ActivationLayer(Activation.RELU6),
        "bottleneck/depthwiseBn");
    graph.addLayer(
        "bottleneck/project",
        bottleneck.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.filters(16))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/depthwiseRelu6");
    graph.addLayer(
        "bottleneck/projectBn",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/project");
  }

  /** {@code @InvertedResidual(expansion = 6, filters = 24, squeezeExcite = 4)}: 16×8×8 → 24×8×8. */
  private void declareWide(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "wide/expand",
        wide.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6 * width.filters(16))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/projectBn");
    graph.addLayer(
        "wide/expandBn",
        wide.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "wide/expand");
    graph.addLayer("wide/expandRelu6", new ActivationLayer(Activation.RELU6), "wide/expandBn");
    graph.addLayer(
        "wide/depthwise",
        wide.layer(
            new DepthwiseConvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .depthMultiplier(1)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "wide/expandRelu6");
    graph.addLayer(
        "wide/depthwiseBn",
        wide.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "wide/depthwise");
    graph.addLayer(
        "wide/depthwiseRelu6", new ActivationLayer(Activation.RELU6), "wide/depthwiseBn");
    graph.addLayer(
        "wide/squeeze",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).collapseDimensions(false).build(),
        "wide/depthwiseRelu6");
    graph.addLayer(
        "wide/reduce",
        wide.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.oneOf(12, 24, 24, 36))
                .hasBias(true)
                .activation(Activation.RELU)),
        "wide/squeeze");
    graph.addLayer(
        "wide/excite",
        wide.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6 * width.filters(16))
                .hasBias(true)
                .activation(Activation.SIGMOID)),
        "wide/reduce");
    graph.addVertex("wide/scale", new ChannelScaling(), "wide/depthwiseRelu6", "wide/excite");
    graph.addLayer(
        "wide/project",
        wide.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.filters(24))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "wide/scale");
    graph.addLayer(
        "wide/projectBn",
        wide.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "wide/project");
  }

  /** {@code @Residual(filters = 64, shortcut = ZERO_PADDING)}: 24×8×8 → 64×8×8. */
  private void declarePadded(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "padded/conv1",
        padded.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.filters(64))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "wide/projectBn");
    graph.addLayer(
        "padded/bn1",
        padded.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "padded/conv1");
    graph.addLayer("padded/relu1", new ActivationLayer(Activation.RELU), "padded/bn1");
    graph.addLayer(
        "padded/conv2",
        padded.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.filters(64))
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "padded/relu1");
    graph.addLayer(
        "padded/bn2",
        padded.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "padded/conv2");
    graph.addVertex(
        "padded/zeros", new ChannelZeroPadding(width.oneOf(16, 24, 40, 56)), "wide/projectBn");
    graph.addVertex(
        "padded/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "padded/bn2",
        "padded/zeros");
    graph.addLayer("padded/relu", new ActivationLayer(Activation.RELU), "padded/add");
  }

  /** {@code @Convolution(filters = 96, kernel = 1)}: 64×8×8 → 96×8×8. */
  private void declareLast(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "last",
        last.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(width.oneOf(96, 96, 96, 136))
                .hasBias(true)
                .activation(Activation.RELU)),
        "padded/relu");
  }

  /** {@code @GlobalPool}: 96×8×8 → 96. */
  private void declarePooled(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "pooled",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        pooled.inputs(graph, "last"));
  }

  /** {@code @Classifier(classes = 5)}: 96 → 5. */
  private void declareScores(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "scores",
        scores.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(scores.weighted(LossFunctions.LossFunction.MCXENT))),
        "pooled");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 32×8×8 */
    public static final FeatureMap STEM = new FeatureMap(32, 8, 8);

    /** 16×8×8 */
    public static final FeatureMap BOTTLENECK = new FeatureMap(16, 8, 8);

    /** 24×8×8 */
    public static final FeatureMap WIDE = new FeatureMap(24, 8, 8);

    /** 64×8×8 */
    public static final FeatureMap PADDED = new FeatureMap(64, 8, 8);

    /** 96×8×8 */
    public static final FeatureMap LAST = new FeatureMap(96, 8, 8);

    /** 96 */
    public static final Vector POOLED = new Vector(96);

    /** 5 */
    public static final Scores SCORES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×16×16 → 32×8×8 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/relu", Shapes.STEM);

    /** InvertedResidual: 32×8×8 → 16×8×8 */
    public static final LayerHandle<FeatureMap> BOTTLENECK =
        new LayerHandle<>("bottleneck", "bottleneck/projectBn", Shapes.BOTTLENECK);

    /** InvertedResidual: 16×8×8 → 24×8×8 */
    public static final LayerHandle<FeatureMap> WIDE =
        new LayerHandle<>("wide", "wide/projectBn", Shapes.WIDE);

    /** Residual: 24×8×8 → 64×8×8 */
    public static final LayerHandle<FeatureMap> PADDED =
        new LayerHandle<>("padded", "padded/relu", Shapes.PADDED);

    /** Convolution: 64×8×8 → 96×8×8 */
    public static final LayerHandle<FeatureMap> LAST = new LayerHandle<>("last", Shapes.LAST);

    /** GlobalPool: 96×8×8 → 96 */
    public static final LayerHandle<Vector> POOLED = new LayerHandle<>("pooled", Shapes.POOLED);

    /** Classifier: 96 → 5 */
    public static final LayerHandle<Scores> SCORES = new LayerHandle<>("scores", Shapes.SCORES);

    private Layers() {}
  }
}
