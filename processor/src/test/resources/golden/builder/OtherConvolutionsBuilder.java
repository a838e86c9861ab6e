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
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link OtherConvolutions}: 3×12×12 → 5, 14,207 parameters
 * and 167,312 MACs.
 *
 * <pre>
 * input      3×12×12  Input
 * depthwise  6×12×12  DepthwiseConvolution
 * separable  8×12×12  SeparableConvolution
 * wide       6×12×12  SeparableConvolution
 * up         4×24×24  TransposedConvolution
 * odd        4×26×26  TransposedConvolution
 * classes          5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class OtherConvolutionsBuilder extends NetworkBuilder<OtherConvolutionsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 14_207L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 14_191L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 167_312L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "3721bffb3fd847a76654356a65bd290f32982b1df7a02ec05df1422bbe815e1e";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: OtherConvolutions
      _________________________________________________________________________________________________________
      Block (type)                      Output   Parameters    MACs  Activations  Receptive field  Connected to
      =========================================================================================================
      input (Input)                     3×12×12           0       0          0 B                1
      depthwise (DepthwiseConvolution)  6×12×12          60   7,776     3.38 KiB                3  input
      separable (SeparableConvolution)  8×12×12         134  14,688    13.50 KiB                5  depthwise
      wide (SeparableConvolution)       6×12×12         240  34,560     3.38 KiB                7  separable
      up (TransposedConvolution)        4×24×24         100  13,824     9.00 KiB                7  wide
      odd (TransposedConvolution)       4×26×26         148  82,944    10.56 KiB                7  up
      classes (Classifier)              5            13,525  13,520         20 B                   odd
      =========================================================================================================
      Total parameters: 14,207 (55.50 KiB)
      Trainable parameters: 14,191
      Non-trainable parameters: 16
      MACs: 167,312
      FLOPs (2 × MACs): 334,624
      Activations: 39.83 KiB (1.24 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 3.70 MiB
      _________________________________________________________________________________________________________
      """;

  private final WeightOptions depthwise = new WeightOptions(this, "depthwise");
  private final NormalizedOptions separable = new NormalizedOptions(this, "separable");
  private final WeightOptions wide = new WeightOptions(this, "wide");
  private final WeightOptions up = new WeightOptions(this, "up");
  private final WeightOptions odd = new WeightOptions(this, "odd");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private OtherConvolutionsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static OtherConvolutionsBuilder create() {
    return new OtherConvolutionsBuilder();
  }

  @Override
  protected OtherConvolutionsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#depthwise}: 3×12×12 → 6×12×12 with 60 parameters and
   * 7,776 MACs.
   */
  public OtherConvolutionsBuilder depthwise(Consumer<? super WeightOptions> options) {
    options.accept(depthwise);
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#separable}: 6×12×12 → 8×12×12 with 134 parameters and
   * 14,688 MACs.
   */
  public OtherConvolutionsBuilder separable(Consumer<? super NormalizedOptions> options) {
    options.accept(separable);
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#wide}: 8×12×12 → 6×12×12 with 240 parameters and
   * 34,560 MACs.
   */
  public OtherConvolutionsBuilder wide(Consumer<? super WeightOptions> options) {
    options.accept(wide);
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#up}: 6×12×12 → 4×24×24 with 100 parameters and 13,824
   * MACs.
   */
  public OtherConvolutionsBuilder up(Consumer<? super WeightOptions> options) {
    options.accept(up);
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#odd}: 4×24×24 → 4×26×26 with 148 parameters and 82,944
   * MACs.
   */
  public OtherConvolutionsBuilder odd(Consumer<? super WeightOptions> options) {
    options.accept(odd);
    return this;
  }

  /**
   * Sets options of {@link OtherConvolutions#classes}: 4×26×26 → 5 with 13,525 parameters and
   * 13,520 MACs.
   */
  public OtherConvolutionsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(12, 12, 3, CNN2DFormat.NCHW));
    declareDepthwise(graph);
    declareSeparable(graph);
    declareWide(graph);
    declareUp(graph);
    declareOdd(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @DepthwiseConvolution(multiplier = 2)}: 3×12×12 → 6×12×12. */
  private void declareDepthwise(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "depthwise",
        depthwise.layer(
            new DepthwiseConvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .depthMultiplier(2)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @SeparableConvolution(batchNorm = true, filters = 8)}: 6×12×12 → 8×12×12. */
  private void declareSeparable(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "separable/conv",
        separable.layer(
            new SeparableConvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .depthMultiplier(1)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "depthwise");
    graph.addLayer(
        "separable/bn",
        separable.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "separable/conv");
    graph.addLayer("separable/relu", new ActivationLayer(Activation.RELU), "separable/bn");
  }

  /**
   * {@code @SeparableConvolution(bias = false, filters = 6, multiplier = 2)}: 8×12×12 → 6×12×12.
   */
  private void declareWide(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "wide",
        wide.layer(
            new SeparableConvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .depthMultiplier(2)
                .nOut(6)
                .hasBias(false)
                .activation(Activation.RELU)),
        "separable/relu");
  }

  /** {@code @TransposedConvolution(filters = 4)}: 6×12×12 → 4×24×24. */
  private void declareUp(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "up",
        up.layer(
            new Deconvolution2D.Builder()
                .kernelSize(2, 2)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "wide");
  }

  /**
   * {@code @TransposedConvolution(filters = 4, kernel = 3, mode = Truncate, stride = 1)}: 4×24×24 →
   * 4×26×26.
   */
  private void declareOdd(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "odd",
        odd.layer(
            new Deconvolution2D.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "up");
  }

  /** {@code @Classifier(classes = 5)}: 4×26×26 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "odd");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×12×12 */
    public static final FeatureMap INPUT = new FeatureMap(3, 12, 12);

    /** 6×12×12 */
    public static final FeatureMap DEPTHWISE = new FeatureMap(6, 12, 12);

    /** 8×12×12 */
    public static final FeatureMap SEPARABLE = new FeatureMap(8, 12, 12);

    /** 6×12×12 */
    public static final FeatureMap WIDE = new FeatureMap(6, 12, 12);

    /** 4×24×24 */
    public static final FeatureMap UP = new FeatureMap(4, 24, 24);

    /** 4×26×26 */
    public static final FeatureMap ODD = new FeatureMap(4, 26, 26);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** DepthwiseConvolution: 3×12×12 → 6×12×12 */
    public static final LayerHandle<FeatureMap> DEPTHWISE =
        new LayerHandle<>("depthwise", Shapes.DEPTHWISE);

    /** SeparableConvolution: 6×12×12 → 8×12×12 */
    public static final LayerHandle<FeatureMap> SEPARABLE =
        new LayerHandle<>("separable", "separable/relu", Shapes.SEPARABLE);

    /** SeparableConvolution: 8×12×12 → 6×12×12 */
    public static final LayerHandle<FeatureMap> WIDE = new LayerHandle<>("wide", Shapes.WIDE);

    /** TransposedConvolution: 6×12×12 → 4×24×24 */
    public static final LayerHandle<FeatureMap> UP = new LayerHandle<>("up", Shapes.UP);

    /** TransposedConvolution: 4×24×24 → 4×26×26 */
    public static final LayerHandle<FeatureMap> ODD = new LayerHandle<>("odd", Shapes.ODD);

    /** Classifier: 4×26×26 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
