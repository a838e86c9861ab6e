package dev.tenon.test;

import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link DenseNet}: 10 → 3, 1,007 parameters and 908 MACs.
 *
 * <pre>
 * input       10  Input
 * wide        32  Dense
 * normalised  16  Dense
 * thinned     16  Dropout
 * narrow       4  Dense
 * classes      3  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class DenseNetBuilder extends NetworkBuilder<DenseNetBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 1_007L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 975L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 908L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "f43cc70c7146dfe288845f50bdb48843d546b15d2cead0d5ebc610325e7bab28";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: DenseNet
      __________________________________________________________________________________________
      Block (type)          Output  Parameters  MACs  Activations  Receptive field  Connected to
      ==========================================================================================
      input (Input)         10               0     0          0 B
      wide (Dense)          32             352   320        128 B                   input
      normalised (Dense)    16             576   512        192 B                   wide
      thinned (Dropout)     16               0     0         64 B                   normalised
      narrow (Dense)        4               64    64         16 B                   thinned
      classes (Classifier)  3               15    12         12 B                   narrow
      ==========================================================================================
      Total parameters: 1,007 (3.93 KiB)
      Trainable parameters: 975
      Non-trainable parameters: 32
      MACs: 908
      FLOPs (2 × MACs): 1,816
      Activations: 412 B (12.88 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 52.48 KiB
      __________________________________________________________________________________________
      """;

  private final WeightOptions wide = new WeightOptions(this, "wide");
  private final NormalizedOptions normalised = new NormalizedOptions(this, "normalised");
  private final LayerOptions thinned = new LayerOptions("thinned");
  private final WeightOptions narrow = new WeightOptions(this, "narrow");
  private final HeadOptions classes = new HeadOptions(this, "classes", 3);

  private DenseNetBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static DenseNetBuilder create() {
    return new DenseNetBuilder();
  }

  @Override
  protected DenseNetBuilder self() {
    return this;
  }

  /** Sets options of {@link DenseNet#wide}: 10 → 32 with 352 parameters and 320 MACs. */
  public DenseNetBuilder wide(Consumer<? super WeightOptions> options) {
    options.accept(wide);
    return this;
  }

  /** Sets options of {@link DenseNet#normalised}: 32 → 16 with 576 parameters and 512 MACs. */
  public DenseNetBuilder normalised(Consumer<? super NormalizedOptions> options) {
    options.accept(normalised);
    return this;
  }

  /** Sets options of {@link DenseNet#thinned}: 16 → 16. */
  public DenseNetBuilder thinned(Consumer<? super LayerOptions> options) {
    options.accept(thinned);
    return this;
  }

  /** Sets options of {@link DenseNet#narrow}: 16 → 4 with 64 parameters and 64 MACs. */
  public DenseNetBuilder narrow(Consumer<? super WeightOptions> options) {
    options.accept(narrow);
    return this;
  }

  /** Sets options of {@link DenseNet#classes}: 4 → 3 with 15 parameters and 12 MACs. */
  public DenseNetBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.feedForward(10));
    declareWide(graph);
    declareNormalised(graph);
    declareThinned(graph);
    declareNarrow(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Dense(units = 32)}: 10 → 32. */
  private void declareWide(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "wide",
        wide.layer(new DenseLayer.Builder().nOut(32).hasBias(true).activation(Activation.RELU)),
        "input");
  }

  /** {@code @Dense(batchNorm = true, units = 16)}: 32 → 16. */
  private void declareNormalised(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "normalised/dense",
        normalised.layer(
            new DenseLayer.Builder().nOut(16).hasBias(false).activation(Activation.IDENTITY)),
        "wide");
    graph.addLayer(
        "normalised/bn",
        normalised.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "normalised/dense");
    graph.addLayer("normalised/relu", new ActivationLayer(Activation.RELU), "normalised/bn");
  }

  /** {@code @Dropout(0.5)}: 16 → 16. */
  private void declareThinned(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer("thinned", thinned.layer(new DropoutLayer.Builder(0.5)), "normalised/relu");
  }

  /** {@code @Dense(activation = TANH, bias = false, units = 4)}: 16 → 4. */
  private void declareNarrow(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "narrow",
        narrow.layer(new DenseLayer.Builder().nOut(4).hasBias(false).activation(Activation.TANH)),
        "thinned");
  }

  /** {@code @Classifier(classes = 3)}: 4 → 3. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(3)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "narrow");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 10 */
    public static final Vector INPUT = new Vector(10);

    /** 32 */
    public static final Vector WIDE = new Vector(32);

    /** 16 */
    public static final Vector NORMALISED = new Vector(16);

    /** 16 */
    public static final Vector THINNED = new Vector(16);

    /** 4 */
    public static final Vector NARROW = new Vector(4);

    /** 3 */
    public static final Scores CLASSES = new Scores(new Vector(3));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Dense: 10 → 32 */
    public static final LayerHandle<Vector> WIDE = new LayerHandle<>("wide", Shapes.WIDE);

    /** Dense: 32 → 16 */
    public static final LayerHandle<Vector> NORMALISED =
        new LayerHandle<>("normalised", "normalised/relu", Shapes.NORMALISED);

    /** Dropout: 16 → 16 */
    public static final LayerHandle<Vector> THINNED = new LayerHandle<>("thinned", Shapes.THINNED);

    /** Dense: 16 → 4 */
    public static final LayerHandle<Vector> NARROW = new LayerHandle<>("narrow", Shapes.NARROW);

    /** Classifier: 4 → 3 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
