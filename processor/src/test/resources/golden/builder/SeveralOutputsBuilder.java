package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link SeveralOutputs}: 3×8×8 → 5 and 3, 2,168 parameters
 * and 8,960 MACs.
 *
 * <pre>
 * input    3×8×8  Input
 * body     4×8×8  Convolution
 * species      5  Classifier
 * colour       3  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class SeveralOutputsBuilder extends NetworkBuilder<SeveralOutputsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 2_168L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 2_168L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 8_960L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "a9179dfb2dcbd70cdbc1ab7cda3421a68d7add4d7fdd957993b824eb16749d78";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: SeveralOutputs
      ___________________________________________________________________________________________
      Block (type)          Output  Parameters   MACs  Activations  Receptive field  Connected to
      ===========================================================================================
      input (Input)         3×8×8            0      0          0 B                1
      body (Convolution)    4×8×8          112  6,912     1.00 KiB                3  input
      species (Classifier)  5            1,285  1,280         20 B                   body
      colour (Classifier)   3              771    768         12 B                   body
      ===========================================================================================
      Total parameters: 2,168 (8.47 KiB)
      Trainable parameters: 2,168
      Non-trainable parameters: 0
      MACs: 8,960
      FLOPs (2 × MACs): 17,920
      Activations: 1.03 KiB (33.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 419.88 KiB
      ___________________________________________________________________________________________
      """;

  private final WeightOptions body = new WeightOptions(this, "body");
  private final HeadOptions species = new HeadOptions(this, "species", 5);
  private final HeadOptions colour = new HeadOptions(this, "colour", 3);

  private SeveralOutputsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static SeveralOutputsBuilder create() {
    return new SeveralOutputsBuilder();
  }

  @Override
  protected SeveralOutputsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link SeveralOutputs#body}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs.
   */
  public SeveralOutputsBuilder body(Consumer<? super WeightOptions> options) {
    options.accept(body);
    return this;
  }

  /**
   * Sets options of {@link SeveralOutputs#species}: 4×8×8 → 5 with 1,285 parameters and 1,280 MACs.
   */
  public SeveralOutputsBuilder species(Consumer<? super HeadOptions> options) {
    options.accept(species);
    return this;
  }

  /** Sets options of {@link SeveralOutputs#colour}: 4×8×8 → 3 with 771 parameters and 768 MACs. */
  public SeveralOutputsBuilder colour(Consumer<? super HeadOptions> options) {
    options.accept(colour);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareBody(graph);
    declareSpecies(graph);
    declareColour(graph);
    graph.setOutputs("species", "colour");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareBody(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "body",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Classifier(classes = 5)}: 4×8×8 → 5. */
  private void declareSpecies(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "species",
        species.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(species.weighted(LossFunctions.LossFunction.MCXENT))),
        "body");
  }

  /** {@code @Classifier(classes = 3)}: 4×8×8 → 3. */
  private void declareColour(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "colour",
        colour.layer(
            new OutputLayer.Builder()
                .nOut(3)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(colour.weighted(LossFunctions.LossFunction.MCXENT))),
        "body");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap BODY = new FeatureMap(4, 8, 8);

    /** 5 */
    public static final Scores SPECIES = new Scores(new Vector(5));

    /** 3 */
    public static final Scores COLOUR = new Scores(new Vector(3));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> BODY = new LayerHandle<>("body", Shapes.BODY);

    /** Classifier: 4×8×8 → 5 */
    public static final LayerHandle<Scores> SPECIES = new LayerHandle<>("species", Shapes.SPECIES);

    /** Classifier: 4×8×8 → 3 */
    public static final LayerHandle<Scores> COLOUR = new LayerHandle<>("colour", Shapes.COLOUR);

    private Layers() {}
  }
}
