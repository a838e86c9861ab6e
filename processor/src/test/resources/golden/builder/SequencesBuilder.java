package dev.tenon.test;

import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.RecurrentOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Sequences}: 6×10 → 4×10, 516 parameters and 320
 * MACs.
 *
 * <pre>
 * input  6×10  Input
 * words  8×10  Lstm
 * tags   4×10  SequenceClassifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class SequencesBuilder extends NetworkBuilder<SequencesBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 516L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 516L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 320L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "59151abaf3110054f47a2a876d6212ff7a0ad4122b29e3a79c5c9bdc48fa924b";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Sequences
      _______________________________________________________________________________________________
      Block (type)               Output  Parameters  MACs  Activations  Receptive field  Connected to
      ===============================================================================================
      input (Input)              6×10             0     0          0 B
      words (Lstm)               8×10           480     0        320 B                   input
      tags (SequenceClassifier)  4×10            36   320        160 B                   words
      ===============================================================================================
      Total parameters: 516 (2.02 KiB)
      Trainable parameters: 516
      Non-trainable parameters: 0
      MACs: 320
      FLOPs (2 × MACs): 640
      Activations: 480 B (15.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 73.06 KiB
      _______________________________________________________________________________________________
      """;

  private final RecurrentOptions words = new RecurrentOptions(this, "words");
  private final HeadOptions tags = new HeadOptions(this, "tags", 4);

  private SequencesBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static SequencesBuilder create() {
    return new SequencesBuilder();
  }

  @Override
  protected SequencesBuilder self() {
    return this;
  }

  /** Sets options of {@link Sequences#words}: 6×10 → 8×10 with 480 parameters. */
  public SequencesBuilder words(Consumer<? super RecurrentOptions> options) {
    options.accept(words);
    return this;
  }

  /** Sets options of {@link Sequences#tags}: 8×10 → 4×10 with 36 parameters and 320 MACs. */
  public SequencesBuilder tags(Consumer<? super HeadOptions> options) {
    options.accept(tags);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.recurrent(6, 10));
    declareWords(graph);
    declareTags(graph);
    graph.setOutputs("tags");
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

  /** {@code @SequenceClassifier(classes = 4)}: 8×10 → 4×10. */
  private void declareTags(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "tags",
        tags.layer(
            new RnnOutputLayer.Builder()
                .nOut(4)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(tags.weighted(LossFunctions.LossFunction.MCXENT))),
        "words");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 6×10 */
    public static final Sequence INPUT = new Sequence(6, 10);

    /** 8×10 */
    public static final Sequence WORDS = new Sequence(8, 10);

    /** 4×10 */
    public static final Scores TAGS = new Scores(new Sequence(4, 10));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Lstm: 6×10 → 8×10 */
    public static final LayerHandle<Sequence> WORDS = new LayerHandle<>("words", Shapes.WORDS);

    /** SequenceClassifier: 8×10 → 4×10 */
    public static final LayerHandle<Scores> TAGS = new LayerHandle<>("tags", Shapes.TAGS);

    private Layers() {}
  }
}
