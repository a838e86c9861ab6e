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
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Residuals}: 3×16×16 → 5, 27,989 parameters and
 * 1,004,032 MACs.
 *
 * <pre>
 * input       3×16×16  Input
 * projected   8×16×16  Residual
 * same        8×16×16  Residual
 * smaller      12×8×8  Residual
 * bottleneck   16×8×8  Residual
 * later        32×4×4  Residual
 * plain        32×4×4  Residual
 * classes           5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class ResidualsBuilder extends NetworkBuilder<ResidualsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 27_989L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 27_597L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 1_004_032L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "f84f1e5d7c1208deeef999fbfc1b96639c9b235fc6f992edb5921518995d5bf6";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Residuals
      _______________________________________________________________________________________________
      Block (type)           Output   Parameters     MACs  Activations  Receptive field  Connected to
      ===============================================================================================
      input (Input)          3×16×16           0        0          0 B                1
      projected (Residual)   8×16×16         912  208,896    72.00 KiB                5  input
      same (Residual)        8×16×16       1,216  294,912    56.00 KiB                9  projected
      smaller (Residual)     12×8×8        2,400  144,384    27.00 KiB               15  same
      bottleneck (Residual)  16×8×8          608   28,672    30.00 KiB               19  smaller
      later (Residual)       32×4×4        1,792   29,696    19.50 KiB               23  bottleneck
      plain (Residual)       32×4×4       18,496  294,912     8.00 KiB               39  later
      classes (Classifier)   5             2,565    2,560         20 B                   plain
      ===============================================================================================
      Total parameters: 27,989 (109.33 KiB)
      Trainable parameters: 27,597
      Non-trainable parameters: 392
      MACs: 1,004,032
      FLOPs (2 × MACs): 2,008,064
      Activations: 212.52 KiB (6.64 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 21.14 MiB
      _______________________________________________________________________________________________
      """;

  private final NormalizedOptions projected = new NormalizedOptions(this, "projected");
  private final NormalizedOptions same = new NormalizedOptions(this, "same");
  private final NormalizedOptions smaller = new NormalizedOptions(this, "smaller");
  private final NormalizedOptions bottleneck = new NormalizedOptions(this, "bottleneck");
  private final NormalizedOptions later = new NormalizedOptions(this, "later");
  private final WeightOptions plain = new WeightOptions(this, "plain");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private ResidualsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static ResidualsBuilder create() {
    return new ResidualsBuilder();
  }

  @Override
  protected ResidualsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link Residuals#projected}: 3×16×16 → 8×16×16 with 912 parameters and 208,896
   * MACs.
   */
  public ResidualsBuilder projected(Consumer<? super NormalizedOptions> options) {
    options.accept(projected);
    return this;
  }

  /**
   * Sets options of {@link Residuals#same}: 8×16×16 → 8×16×16 with 1,216 parameters and 294,912
   * MACs.
   */
  public ResidualsBuilder same(Consumer<? super NormalizedOptions> options) {
    options.accept(same);
    return this;
  }

  /**
   * Sets options of {@link Residuals#smaller}: 8×16×16 → 12×8×8 with 2,400 parameters and 144,384
   * MACs.
   */
  public ResidualsBuilder smaller(Consumer<? super NormalizedOptions> options) {
    options.accept(smaller);
    return this;
  }

  /**
   * Sets options of {@link Residuals#bottleneck}: 12×8×8 → 16×8×8 with 608 parameters and 28,672
   * MACs.
   */
  public ResidualsBuilder bottleneck(Consumer<? super NormalizedOptions> options) {
    options.accept(bottleneck);
    return this;
  }

  /**
   * Sets options of {@link Residuals#later}: 16×8×8 → 32×4×4 with 1,792 parameters and 29,696 MACs.
   */
  public ResidualsBuilder later(Consumer<? super NormalizedOptions> options) {
    options.accept(later);
    return this;
  }

  /**
   * Sets options of {@link Residuals#plain}: 32×4×4 → 32×4×4 with 18,496 parameters and 294,912
   * MACs.
   */
  public ResidualsBuilder plain(Consumer<? super WeightOptions> options) {
    options.accept(plain);
    return this;
  }

  /** Sets options of {@link Residuals#classes}: 32×4×4 → 5 with 2,565 parameters and 2,560 MACs. */
  public ResidualsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declareProjected(graph);
    declareSame(graph);
    declareSmaller(graph);
    declareBottleneck(graph);
    declareLater(graph);
    declarePlain(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Residual(filters = 8)}: 3×16×16 → 8×16×16. */
  private void declareProjected(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "projected/conv1",
        projected.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "projected/bn1",
        projected.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projected/conv1");
    graph.addLayer("projected/relu1", new ActivationLayer(Activation.RELU), "projected/bn1");
    graph.addLayer(
        "projected/conv2",
        projected.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "projected/relu1");
    graph.addLayer(
        "projected/bn2",
        projected.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projected/conv2");
    graph.addLayer(
        "projected/projection",
        projected.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "projected/projectionBn",
        projected.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projected/projection");
    graph.addVertex(
        "projected/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "projected/bn2",
        "projected/projectionBn");
    graph.addLayer("projected/relu", new ActivationLayer(Activation.RELU), "projected/add");
  }

  /** {@code @Residual(filters = 8)}: 8×16×16 → 8×16×16. */
  private void declareSame(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "same/conv1",
        same.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "projected/relu");
    graph.addLayer(
        "same/bn1",
        same.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "same/conv1");
    graph.addLayer("same/relu1", new ActivationLayer(Activation.RELU), "same/bn1");
    graph.addLayer(
        "same/conv2",
        same.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "same/relu1");
    graph.addLayer(
        "same/bn2",
        same.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "same/conv2");
    graph.addVertex(
        "same/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "same/bn2", "projected/relu");
    graph.addLayer("same/relu", new ActivationLayer(Activation.RELU), "same/add");
  }

  /** {@code @Residual(filters = 12, stride = 2)}: 8×16×16 → 12×8×8. */
  private void declareSmaller(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "smaller/conv1",
        smaller.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(12)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "same/relu");
    graph.addLayer(
        "smaller/bn1",
        smaller.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "smaller/conv1");
    graph.addLayer("smaller/relu1", new ActivationLayer(Activation.RELU), "smaller/bn1");
    graph.addLayer(
        "smaller/conv2",
        smaller.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(12)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "smaller/relu1");
    graph.addLayer(
        "smaller/bn2",
        smaller.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "smaller/conv2");
    graph.addLayer(
        "smaller/projection",
        smaller.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(12)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "same/relu");
    graph.addLayer(
        "smaller/projectionBn",
        smaller.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "smaller/projection");
    graph.addVertex(
        "smaller/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "smaller/bn2",
        "smaller/projectionBn");
    graph.addLayer("smaller/relu", new ActivationLayer(Activation.RELU), "smaller/add");
  }

  /** {@code @Residual(bias = false, bottleneck = true, filters = 16)}: 12×8×8 → 16×8×8. */
  private void declareBottleneck(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "bottleneck/conv1",
        bottleneck.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "smaller/relu");
    graph.addLayer(
        "bottleneck/bn1",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/conv1");
    graph.addLayer("bottleneck/relu1", new ActivationLayer(Activation.RELU), "bottleneck/bn1");
    graph.addLayer(
        "bottleneck/conv2",
        bottleneck.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/relu1");
    graph.addLayer(
        "bottleneck/bn2",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/conv2");
    graph.addLayer("bottleneck/relu2", new ActivationLayer(Activation.RELU), "bottleneck/bn2");
    graph.addLayer(
        "bottleneck/conv3",
        bottleneck.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/relu2");
    graph.addLayer(
        "bottleneck/bn3",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/conv3");
    graph.addLayer(
        "bottleneck/projection",
        bottleneck.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "smaller/relu");
    graph.addLayer(
        "bottleneck/projectionBn",
        bottleneck.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "bottleneck/projection");
    graph.addVertex(
        "bottleneck/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "bottleneck/bn3",
        "bottleneck/projectionBn");
    graph.addLayer("bottleneck/relu", new ActivationLayer(Activation.RELU), "bottleneck/add");
  }

  /**
   * {@code @Residual(bottleneck = true, filters = 32, stride = 2, strideOn = CONV3X3)}: 16×8×8 →
   * 32×4×4.
   */
  private void declareLater(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "later/conv1",
        later.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/relu");
    graph.addLayer(
        "later/bn1",
        later.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "later/conv1");
    graph.addLayer("later/relu1", new ActivationLayer(Activation.RELU), "later/bn1");
    graph.addLayer(
        "later/conv2",
        later.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "later/relu1");
    graph.addLayer(
        "later/bn2",
        later.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "later/conv2");
    graph.addLayer("later/relu2", new ActivationLayer(Activation.RELU), "later/bn2");
    graph.addLayer(
        "later/conv3",
        later.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(32)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "later/relu2");
    graph.addLayer(
        "later/bn3",
        later.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "later/conv3");
    graph.addLayer(
        "later/projection",
        later.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(2, 2)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(32)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "bottleneck/relu");
    graph.addLayer(
        "later/projectionBn",
        later.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "later/projection");
    graph.addVertex(
        "later/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "later/bn3",
        "later/projectionBn");
    graph.addLayer("later/relu", new ActivationLayer(Activation.RELU), "later/add");
  }

  /** {@code @Residual(batchNorm = false, filters = 32)}: 32×4×4 → 32×4×4. */
  private void declarePlain(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "plain/conv1",
        plain.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(32)
                .hasBias(true)
                .activation(Activation.RELU)),
        "later/relu");
    graph.addLayer(
        "plain/conv2",
        plain.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(32)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "plain/conv1");
    graph.addVertex(
        "plain/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "plain/conv2", "later/relu");
    graph.addLayer("plain/relu", new ActivationLayer(Activation.RELU), "plain/add");
  }

  /** {@code @Classifier(classes = 5)}: 32×4×4 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "plain/relu");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 8×16×16 */
    public static final FeatureMap PROJECTED = new FeatureMap(8, 16, 16);

    /** 8×16×16 */
    public static final FeatureMap SAME = new FeatureMap(8, 16, 16);

    /** 12×8×8 */
    public static final FeatureMap SMALLER = new FeatureMap(12, 8, 8);

    /** 16×8×8 */
    public static final FeatureMap BOTTLENECK = new FeatureMap(16, 8, 8);

    /** 32×4×4 */
    public static final FeatureMap LATER = new FeatureMap(32, 4, 4);

    /** 32×4×4 */
    public static final FeatureMap PLAIN = new FeatureMap(32, 4, 4);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Residual: 3×16×16 → 8×16×16 */
    public static final LayerHandle<FeatureMap> PROJECTED =
        new LayerHandle<>("projected", "projected/relu", Shapes.PROJECTED);

    /** Residual: 8×16×16 → 8×16×16 */
    public static final LayerHandle<FeatureMap> SAME =
        new LayerHandle<>("same", "same/relu", Shapes.SAME);

    /** Residual: 8×16×16 → 12×8×8 */
    public static final LayerHandle<FeatureMap> SMALLER =
        new LayerHandle<>("smaller", "smaller/relu", Shapes.SMALLER);

    /** Residual: 12×8×8 → 16×8×8 */
    public static final LayerHandle<FeatureMap> BOTTLENECK =
        new LayerHandle<>("bottleneck", "bottleneck/relu", Shapes.BOTTLENECK);

    /** Residual: 16×8×8 → 32×4×4 */
    public static final LayerHandle<FeatureMap> LATER =
        new LayerHandle<>("later", "later/relu", Shapes.LATER);

    /** Residual: 32×4×4 → 32×4×4 */
    public static final LayerHandle<FeatureMap> PLAIN =
        new LayerHandle<>("plain", "plain/relu", Shapes.PLAIN);

    /** Classifier: 32×4×4 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
