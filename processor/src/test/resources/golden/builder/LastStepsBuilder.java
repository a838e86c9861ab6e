package dev.tenon.test;

import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.RecurrentOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link LastSteps}: 6×10 → 4, 516 parameters and 32 MACs.
 *
 * <pre>
 * input    6×10  Input
 * words    8×10  Lstm
 * last        8  LastStep
 * classes     4  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class LastStepsBuilder extends NetworkBuilder<LastStepsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 516L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 516L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 32L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "d954a0dbec7bb684b94b8003a092a9a4b4c5c996d666082299bffa94a38be602";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: LastSteps
      __________________________________________________________________________________________
      Block (type)          Output  Parameters  MACs  Activations  Receptive field  Connected to
      ==========================================================================================
      input (Input)         6×10             0     0          0 B
      words (Lstm)          8×10           480     0        320 B                   input
      last (LastStep)       8                0     0         32 B                   words
      classes (Classifier)  4               36    32         16 B                   last
      ==========================================================================================
      Total parameters: 516 (2.02 KiB)
      Trainable parameters: 516
      Non-trainable parameters: 0
      MACs: 32
      FLOPs (2 × MACs): 64
      Activations: 368 B (11.50 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 66.06 KiB
      __________________________________________________________________________________________
      """;

  private final RecurrentOptions words = new RecurrentOptions(this, "words");
  private final LayerOptions last = new LayerOptions("last");
  private final HeadOptions classes = new HeadOptions(this, "classes", 4);

  private LastStepsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static LastStepsBuilder create() {
    return new LastStepsBuilder();
  }

  @Override
  protected LastStepsBuilder self() {
    return this;
  }

  /** Sets options of {@link LastSteps#words}: 6×10 → 8×10 with 480 parameters. */
  public LastStepsBuilder words(Consumer<? super RecurrentOptions> options) {
    options.accept(words);
    return this;
  }

  /** Sets options of {@link LastSteps#last}: 8×10 → 8. */
  public LastStepsBuilder last(Consumer<? super LayerOptions> options) {
    options.accept(last);
    return this;
  }

  /** Sets options of {@link LastSteps#classes}: 8 → 4 with 36 parameters and 32 MACs. */
  public LastStepsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.recurrent(6, 10));
    declareWords(graph);
    declareLast(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Lstm(units = 8)}: 6×10 → 8×10. */
  private void declareWords(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "words",
        words.layer(
            new LSTM.Builder()
                .nOut(8)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)),
        "input");
  }

  /** {@code @LastStep}: 8×10 → 8. */
  private void declareLast(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("last", new LastTimeStepVertex("input"), last.inputs(graph, "words"));
  }

  /** {@code @Classifier(classes = 4)}: 8 → 4. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(4)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "last");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 6×10 */
    public static final Sequence INPUT = new Sequence(6, 10);

    /** 8×10 */
    public static final Sequence WORDS = new Sequence(8, 10);

    /** 8 */
    public static final Vector LAST = new Vector(8);

    /** 4 */
    public static final Scores CLASSES = new Scores(new Vector(4));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Lstm: 6×10 → 8×10 */
    public static final LayerHandle<Sequence> WORDS = new LayerHandle<>("words", Shapes.WORDS);

    /** LastStep: 8×10 → 8 */
    public static final LayerHandle<Vector> LAST = new LayerHandle<>("last", Shapes.LAST);

    /** Classifier: 8 → 4 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
