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
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Convolutions}: 3×20×24 → 5, 2,095 parameters and
 * 252,600 MACs.
 *
 * <pre>
 * input       3×20×24  Input
 * plain       4×20×24  Convolution
 * flat        4×20×24  Convolution
 * strided     6×10×12  Convolution
 * padded      4×10×14  Convolution
 * dilated     4×10×14  Convolution
 * normalised  4×10×14  Convolution
 * strict        4×5×6  Convolution
 * classes           5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class ConvolutionsBuilder extends NetworkBuilder<ConvolutionsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 2_095L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 2_087L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 252_600L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "e64ee8c4f4596b6ccf456deb306049f19444989ed990893a8fc6b9fd1cb597b7";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Convolutions
      _________________________________________________________________________________________________
      Block (type)              Output   Parameters    MACs  Activations  Receptive field  Connected to
      =================================================================================================
      input (Input)             3×20×24           0       0          0 B                1
      plain (Convolution)       4×20×24         112  51,840     7.50 KiB                3  input
      flat (Convolution)        4×20×24         116  53,760     7.50 KiB              3×9  plain
      strided (Convolution)     6×10×12         606  72,000     2.81 KiB             7×13  flat
      padded (Convolution)      4×10×14         220  30,240     2.19 KiB            11×17  strided
      dilated (Convolution)     4×10×14         144  20,160     2.19 KiB            19×25  padded
      normalised (Convolution)  4×10×14         160  20,160     6.56 KiB            23×29  dilated
      strict (Convolution)      4×5×6           132   3,840        480 B            25×35  normalised
      classes (Classifier)      5               605     600         20 B                   strict
      =================================================================================================
      Total parameters: 2,095 (8.18 KiB)
      Trainable parameters: 2,087
      Non-trainable parameters: 8
      MACs: 252,600
      FLOPs (2 × MACs): 505,200
      Activations: 29.24 KiB (935.63 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 6.91 MiB
      _________________________________________________________________________________________________
      """;

  private final WeightOptions plain = new WeightOptions(this, "plain");
  private final WeightOptions flat = new WeightOptions(this, "flat");
  private final WeightOptions strided = new WeightOptions(this, "strided");
  private final WeightOptions padded = new WeightOptions(this, "padded");
  private final WeightOptions dilated = new WeightOptions(this, "dilated");
  private final NormalizedOptions normalised = new NormalizedOptions(this, "normalised");
  private final WeightOptions strict = new WeightOptions(this, "strict");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private ConvolutionsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static ConvolutionsBuilder create() {
    return new ConvolutionsBuilder();
  }

  @Override
  protected ConvolutionsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link Convolutions#plain}: 3×20×24 → 4×20×24 with 112 parameters and 51,840
   * MACs.
   */
  public ConvolutionsBuilder plain(Consumer<? super WeightOptions> options) {
    options.accept(plain);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#flat}: 4×20×24 → 4×20×24 with 116 parameters and 53,760
   * MACs.
   */
  public ConvolutionsBuilder flat(Consumer<? super WeightOptions> options) {
    options.accept(flat);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#strided}: 4×20×24 → 6×10×12 with 606 parameters and 72,000
   * MACs.
   */
  public ConvolutionsBuilder strided(Consumer<? super WeightOptions> options) {
    options.accept(strided);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#padded}: 6×10×12 → 4×10×14 with 220 parameters and 30,240
   * MACs.
   */
  public ConvolutionsBuilder padded(Consumer<? super WeightOptions> options) {
    options.accept(padded);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#dilated}: 4×10×14 → 4×10×14 with 144 parameters and 20,160
   * MACs.
   */
  public ConvolutionsBuilder dilated(Consumer<? super WeightOptions> options) {
    options.accept(dilated);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#normalised}: 4×10×14 → 4×10×14 with 160 parameters and
   * 20,160 MACs.
   */
  public ConvolutionsBuilder normalised(Consumer<? super NormalizedOptions> options) {
    options.accept(normalised);
    return this;
  }

  /**
   * Sets options of {@link Convolutions#strict}: 4×10×14 → 4×5×6 with 132 parameters and 3,840
   * MACs.
   */
  public ConvolutionsBuilder strict(Consumer<? super WeightOptions> options) {
    options.accept(strict);
    return this;
  }

  /** Sets options of {@link Convolutions#classes}: 4×5×6 → 5 with 605 parameters and 600 MACs. */
  public ConvolutionsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(20, 24, 3, CNN2DFormat.NCHW));
    declarePlain(graph);
    declareFlat(graph);
    declareStrided(graph);
    declarePadded(graph);
    declareDilated(graph);
    declareNormalised(graph);
    declareStrict(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Convolution(filters = 4)}: 3×20×24 → 4×20×24. */
  private void declarePlain(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "plain",
        plain.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Convolution(filters = 4, kernel = {1, 7})}: 4×20×24 → 4×20×24. */
  private void declareFlat(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "flat",
        flat.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 7)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "plain");
  }

  /** {@code @Convolution(filters = 6, kernel = 5, stride = 2)}: 4×20×24 → 6×10×12. */
  private void declareStrided(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "strided",
        strided.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(5, 5)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(true)
                .activation(Activation.RELU)),
        "flat");
  }

  /** {@code @Convolution(activation = SWISH, filters = 4, padding = {1, 2})}: 6×10×12 → 4×10×14. */
  private void declarePadded(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "padded",
        padded.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .padding(1, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.SWISH)),
        "strided");
  }

  /** {@code @Convolution(bias = false, dilation = 2, filters = 4)}: 4×10×14 → 4×10×14. */
  private void declareDilated(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "dilated",
        dilated.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .dilation(2, 2)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.RELU)),
        "padded");
  }

  /** {@code @Convolution(batchNorm = true, filters = 4)}: 4×10×14 → 4×10×14. */
  private void declareNormalised(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "normalised/conv",
        normalised.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "dilated");
    graph.addLayer(
        "normalised/bn",
        normalised.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "normalised/conv");
    graph.addLayer("normalised/relu", new ActivationLayer(Activation.RELU), "normalised/bn");
  }

  /**
   * {@code @Convolution(filters = 4, kernel = {2, 4}, mode = Strict, stride = 2)}: 4×10×14 → 4×5×6.
   */
  private void declareStrict(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "strict",
        strict.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(2, 4)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Strict)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "normalised/relu");
  }

  /** {@code @Classifier(classes = 5)}: 4×5×6 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "strict");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×20×24 */
    public static final FeatureMap INPUT = new FeatureMap(3, 20, 24);

    /** 4×20×24 */
    public static final FeatureMap PLAIN = new FeatureMap(4, 20, 24);

    /** 4×20×24 */
    public static final FeatureMap FLAT = new FeatureMap(4, 20, 24);

    /** 6×10×12 */
    public static final FeatureMap STRIDED = new FeatureMap(6, 10, 12);

    /** 4×10×14 */
    public static final FeatureMap PADDED = new FeatureMap(4, 10, 14);

    /** 4×10×14 */
    public static final FeatureMap DILATED = new FeatureMap(4, 10, 14);

    /** 4×10×14 */
    public static final FeatureMap NORMALISED = new FeatureMap(4, 10, 14);

    /** 4×5×6 */
    public static final FeatureMap STRICT = new FeatureMap(4, 5, 6);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×20×24 → 4×20×24 */
    public static final LayerHandle<FeatureMap> PLAIN = new LayerHandle<>("plain", Shapes.PLAIN);

    /** Convolution: 4×20×24 → 4×20×24 */
    public static final LayerHandle<FeatureMap> FLAT = new LayerHandle<>("flat", Shapes.FLAT);

    /** Convolution: 4×20×24 → 6×10×12 */
    public static final LayerHandle<FeatureMap> STRIDED =
        new LayerHandle<>("strided", Shapes.STRIDED);

    /** Convolution: 6×10×12 → 4×10×14 */
    public static final LayerHandle<FeatureMap> PADDED = new LayerHandle<>("padded", Shapes.PADDED);

    /** Convolution: 4×10×14 → 4×10×14 */
    public static final LayerHandle<FeatureMap> DILATED =
        new LayerHandle<>("dilated", Shapes.DILATED);

    /** Convolution: 4×10×14 → 4×10×14 */
    public static final LayerHandle<FeatureMap> NORMALISED =
        new LayerHandle<>("normalised", "normalised/relu", Shapes.NORMALISED);

    /** Convolution: 4×10×14 → 4×5×6 */
    public static final LayerHandle<FeatureMap> STRICT = new LayerHandle<>("strict", Shapes.STRICT);

    /** Classifier: 4×5×6 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
