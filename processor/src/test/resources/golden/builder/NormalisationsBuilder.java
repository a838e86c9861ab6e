package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.BatchNormOptions;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Normalisations}: 6×8×8 → 5, 1,973 parameters and
 * 1,920 MACs.
 *
 * <pre>
 * input    6×8×8  Input
 * local    6×8×8  LocalResponseNorm
 * norm     6×8×8  BatchNorm
 * active   6×8×8  BatchNorm
 * relu     6×8×8  Activate
 * thinned  6×8×8  Dropout
 * classes      5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class NormalisationsBuilder extends NetworkBuilder<NormalisationsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 1_973L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 1_949L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 1_920L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "61dc4a34e723413a48de0e301b6eac5e32440f65752bfadbe031d534587c0586";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Normalisations
      ________________________________________________________________________________________________
      Block (type)               Output  Parameters   MACs  Activations  Receptive field  Connected to
      ================================================================================================
      input (Input)              6×8×8            0      0          0 B                1
      local (LocalResponseNorm)  6×8×8            0      0     1.50 KiB                1  input
      norm (BatchNorm)           6×8×8           24      0     1.50 KiB                1  local
      active (BatchNorm)         6×8×8           24      0     3.00 KiB                1  norm
      relu (Activate)            6×8×8            0      0     1.50 KiB                1  active
      thinned (Dropout)          6×8×8            0      0     1.50 KiB                1  relu
      classes (Classifier)       5            1,925  1,920         20 B                   thinned
      ================================================================================================
      Total parameters: 1,973 (7.71 KiB)
      Trainable parameters: 1,949
      Non-trainable parameters: 24
      MACs: 1,920
      FLOPs (2 × MACs): 3,840
      Activations: 9.02 KiB (288.63 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 1.16 MiB
      ________________________________________________________________________________________________
      """;

  private final LayerOptions local = new LayerOptions("local");
  private final BatchNormOptions norm = new BatchNormOptions(this, "norm");
  private final BatchNormOptions active = new BatchNormOptions(this, "active");
  private final LayerOptions relu = new LayerOptions("relu");
  private final LayerOptions thinned = new LayerOptions("thinned");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private NormalisationsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static NormalisationsBuilder create() {
    return new NormalisationsBuilder();
  }

  @Override
  protected NormalisationsBuilder self() {
    return this;
  }

  /** Sets options of {@link Normalisations#local}: 6×8×8 → 6×8×8. */
  public NormalisationsBuilder local(Consumer<? super LayerOptions> options) {
    options.accept(local);
    return this;
  }

  /** Sets options of {@link Normalisations#norm}: 6×8×8 → 6×8×8 with 24 parameters. */
  public NormalisationsBuilder norm(Consumer<? super BatchNormOptions> options) {
    options.accept(norm);
    return this;
  }

  /** Sets options of {@link Normalisations#active}: 6×8×8 → 6×8×8 with 24 parameters. */
  public NormalisationsBuilder active(Consumer<? super BatchNormOptions> options) {
    options.accept(active);
    return this;
  }

  /** Sets options of {@link Normalisations#relu}: 6×8×8 → 6×8×8. */
  public NormalisationsBuilder relu(Consumer<? super LayerOptions> options) {
    options.accept(relu);
    return this;
  }

  /** Sets options of {@link Normalisations#thinned}: 6×8×8 → 6×8×8. */
  public NormalisationsBuilder thinned(Consumer<? super LayerOptions> options) {
    options.accept(thinned);
    return this;
  }

  /**
   * Sets options of {@link Normalisations#classes}: 6×8×8 → 5 with 1,925 parameters and 1,920 MACs.
   */
  public NormalisationsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 6, CNN2DFormat.NCHW));
    declareLocal(graph);
    declareNorm(graph);
    declareActive(graph);
    declareRelu(graph);
    declareThinned(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @LocalResponseNorm}: 6×8×8 → 6×8×8. */
  private void declareLocal(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "local",
        new LocalResponseNormalization.Builder().k(2).n(5).alpha(1e-4).beta(0.75).build(),
        local.inputs(graph, "input"));
  }

  /** {@code @BatchNorm(decay = 0.99, epsilon = 0.001)}: 6×8×8 → 6×8×8. */
  private void declareNorm(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "norm", norm.layer(new BatchNormalization.Builder().eps(0.001).decay(0.99)), "local");
  }

  /** {@code @BatchNorm(activation = RELU)}: 6×8×8 → 6×8×8. */
  private void declareActive(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "active/bn", active.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)), "norm");
    graph.addLayer("active/relu", new ActivationLayer(Activation.RELU), "active/bn");
  }

  /** {@code @Activate(LEAKYRELU)}: 6×8×8 → 6×8×8. */
  private void declareRelu(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "relu", new ActivationLayer(Activation.LEAKYRELU), relu.inputs(graph, "active/relu"));
  }

  /** {@code @Dropout(0.3)}: 6×8×8 → 6×8×8. */
  private void declareThinned(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer("thinned", thinned.layer(new DropoutLayer.Builder(0.7)), "relu");
  }

  /** {@code @Classifier(classes = 5)}: 6×8×8 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "thinned");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 6×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(6, 8, 8);

    /** 6×8×8 */
    public static final FeatureMap LOCAL = new FeatureMap(6, 8, 8);

    /** 6×8×8 */
    public static final FeatureMap NORM = new FeatureMap(6, 8, 8);

    /** 6×8×8 */
    public static final FeatureMap ACTIVE = new FeatureMap(6, 8, 8);

    /** 6×8×8 */
    public static final FeatureMap RELU = new FeatureMap(6, 8, 8);

    /** 6×8×8 */
    public static final FeatureMap THINNED = new FeatureMap(6, 8, 8);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** LocalResponseNorm: 6×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> LOCAL = new LayerHandle<>("local", Shapes.LOCAL);

    /** BatchNorm: 6×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> NORM = new LayerHandle<>("norm", Shapes.NORM);

    /** BatchNorm: 6×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> ACTIVE =
        new LayerHandle<>("active", "active/relu", Shapes.ACTIVE);

    /** Activate: 6×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> RELU = new LayerHandle<>("relu", Shapes.RELU);

    /** Dropout: 6×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> THINNED =
        new LayerHandle<>("thinned", Shapes.THINNED);

    /** Classifier: 6×8×8 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
