package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
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
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Shortcuts}: 4×16×16 → 5, 4,165 parameters and
 * 209,408 MACs.
 *
 * <pre>
 * input       4×16×16  Input
 * identity    4×16×16  Residual
 * projection  4×16×16  Residual
 * padded        8×8×8  Residual
 * classes           5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class ShortcutsBuilder extends NetworkBuilder<ShortcutsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 4_165L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 4_093L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 209_408L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "a636550ded39138affee64d9ba0985011e7d09236bd6015811f6d9cd0ca999b7";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Shortcuts
      ______________________________________________________________________________________________
      Block (type)           Output   Parameters    MACs  Activations  Receptive field  Connected to
      ==============================================================================================
      input (Input)          4×16×16           0       0          0 B                1
      identity (Residual)    4×16×16         320  73,728    28.00 KiB                5  input
      projection (Residual)  4×16×16         352  77,824    36.00 KiB                9  identity
      padded (Residual)      8×8×8           928  55,296    17.00 KiB               15  projection
      classes (Classifier)   5             2,565   2,560         20 B                   padded
      ==============================================================================================
      Total parameters: 4,165 (16.27 KiB)
      Trainable parameters: 4,093
      Non-trainable parameters: 72
      MACs: 209,408
      FLOPs (2 × MACs): 418,816
      Activations: 81.02 KiB (2.53 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 8.13 MiB
      ______________________________________________________________________________________________
      """;

  private final NormalizedOptions identity = new NormalizedOptions(this, "identity");
  private final NormalizedOptions projection = new NormalizedOptions(this, "projection");
  private final NormalizedOptions padded = new NormalizedOptions(this, "padded");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private ShortcutsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static ShortcutsBuilder create() {
    return new ShortcutsBuilder();
  }

  @Override
  protected ShortcutsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link Shortcuts#identity}: 4×16×16 → 4×16×16 with 320 parameters and 73,728
   * MACs.
   */
  public ShortcutsBuilder identity(Consumer<? super NormalizedOptions> options) {
    options.accept(identity);
    return this;
  }

  /**
   * Sets options of {@link Shortcuts#projection}: 4×16×16 → 4×16×16 with 352 parameters and 77,824
   * MACs.
   */
  public ShortcutsBuilder projection(Consumer<? super NormalizedOptions> options) {
    options.accept(projection);
    return this;
  }

  /**
   * Sets options of {@link Shortcuts#padded}: 4×16×16 → 8×8×8 with 928 parameters and 55,296 MACs.
   */
  public ShortcutsBuilder padded(Consumer<? super NormalizedOptions> options) {
    options.accept(padded);
    return this;
  }

  /** Sets options of {@link Shortcuts#classes}: 8×8×8 → 5 with 2,565 parameters and 2,560 MACs. */
  public ShortcutsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 4, CNN2DFormat.NCHW));
    declareIdentity(graph);
    declareProjection(graph);
    declarePadded(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Residual(filters = 4, shortcut = IDENTITY)}: 4×16×16 → 4×16×16. */
  private void declareIdentity(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "identity/conv1",
        identity.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "input");
    graph.addLayer(
        "identity/bn1",
        identity.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "identity/conv1");
    graph.addLayer("identity/relu1", new ActivationLayer(Activation.RELU), "identity/bn1");
    graph.addLayer(
        "identity/conv2",
        identity.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "identity/relu1");
    graph.addLayer(
        "identity/bn2",
        identity.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "identity/conv2");
    graph.addVertex(
        "identity/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "identity/bn2", "input");
    graph.addLayer("identity/relu", new ActivationLayer(Activation.RELU), "identity/add");
  }

  /** {@code @Residual(filters = 4, shortcut = PROJECTION)}: 4×16×16 → 4×16×16. */
  private void declareProjection(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "projection/conv1",
        projection.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "identity/relu");
    graph.addLayer(
        "projection/bn1",
        projection.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projection/conv1");
    graph.addLayer("projection/relu1", new ActivationLayer(Activation.RELU), "projection/bn1");
    graph.addLayer(
        "projection/conv2",
        projection.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "projection/relu1");
    graph.addLayer(
        "projection/bn2",
        projection.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projection/conv2");
    graph.addLayer(
        "projection/projection",
        projection.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "identity/relu");
    graph.addLayer(
        "projection/projectionBn",
        projection.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "projection/projection");
    graph.addVertex(
        "projection/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "projection/bn2",
        "projection/projectionBn");
    graph.addLayer("projection/relu", new ActivationLayer(Activation.RELU), "projection/add");
  }

  /** {@code @Residual(filters = 8, shortcut = ZERO_PADDING, stride = 2)}: 4×16×16 → 8×8×8. */
  private void declarePadded(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "padded/conv1",
        padded.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(2, 2)
                .padding(1, 1)
                .convolutionMode(ConvolutionMode.Truncate)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "projection/relu");
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
                .nOut(8)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "padded/relu1");
    graph.addLayer(
        "padded/bn2",
        padded.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "padded/conv2");
    graph.addLayer(
        "padded/subsample",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(1, 1)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "projection/relu");
    graph.addVertex("padded/zeros", new ChannelZeroPadding(4), "padded/subsample");
    graph.addVertex(
        "padded/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "padded/bn2",
        "padded/zeros");
    graph.addLayer("padded/relu", new ActivationLayer(Activation.RELU), "padded/add");
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
        "padded/relu");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 4×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(4, 16, 16);

    /** 4×16×16 */
    public static final FeatureMap IDENTITY = new FeatureMap(4, 16, 16);

    /** 4×16×16 */
    public static final FeatureMap PROJECTION = new FeatureMap(4, 16, 16);

    /** 8×8×8 */
    public static final FeatureMap PADDED = new FeatureMap(8, 8, 8);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Residual: 4×16×16 → 4×16×16 */
    public static final LayerHandle<FeatureMap> IDENTITY =
        new LayerHandle<>("identity", "identity/relu", Shapes.IDENTITY);

    /** Residual: 4×16×16 → 4×16×16 */
    public static final LayerHandle<FeatureMap> PROJECTION =
        new LayerHandle<>("projection", "projection/relu", Shapes.PROJECTION);

    /** Residual: 4×16×16 → 8×8×8 */
    public static final LayerHandle<FeatureMap> PADDED =
        new LayerHandle<>("padded", "padded/relu", Shapes.PADDED);

    /** Classifier: 8×8×8 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
