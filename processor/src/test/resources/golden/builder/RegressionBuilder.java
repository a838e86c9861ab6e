package dev.tenon.test;

import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Regression}: 6 → 2, 74 parameters and 64 MACs.
 *
 * <pre>
 * input   6  Input
 * body    8  Dense
 * values  2  Output
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class RegressionBuilder extends NetworkBuilder<RegressionBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 74L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 74L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 64L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "5f206a1151ed7d072e30d5b4967e6ebef4036b882b0d696026c4de7de0e1a0f0";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Regression
      _____________________________________________________________________________________
      Block (type)     Output  Parameters  MACs  Activations  Receptive field  Connected to
      =====================================================================================
      input (Input)    6                0     0          0 B
      body (Dense)     8               56    48         32 B                   input
      values (Output)  2               18    16          8 B                   body
      =====================================================================================
      Total parameters: 74 (296 B)
      Trainable parameters: 74
      Non-trainable parameters: 0
      MACs: 64
      FLOPs (2 × MACs): 128
      Activations: 40 B (1.25 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 7.16 KiB
      _____________________________________________________________________________________
      """;

  private final WeightOptions body = new WeightOptions(this, "body");
  private final HeadOptions values = new HeadOptions(this, "values", 2);

  private RegressionBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static RegressionBuilder create() {
    return new RegressionBuilder();
  }

  @Override
  protected RegressionBuilder self() {
    return this;
  }

  /** Sets options of {@link Regression#body}: 6 → 8 with 56 parameters and 48 MACs. */
  public RegressionBuilder body(Consumer<? super WeightOptions> options) {
    options.accept(body);
    return this;
  }

  /** Sets options of {@link Regression#values}: 8 → 2 with 18 parameters and 16 MACs. */
  public RegressionBuilder values(Consumer<? super HeadOptions> options) {
    options.accept(values);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.feedForward(6));
    declareBody(graph);
    declareValues(graph);
    graph.setOutputs("values");
  }

  /** {@code @Dense(units = 8)}: 6 → 8. */
  private void declareBody(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "body",
        body.layer(new DenseLayer.Builder().nOut(8).hasBias(true).activation(Activation.RELU)),
        "input");
  }

  /** {@code @Output(activation = IDENTITY, loss = MSE, units = 2)}: 8 → 2. */
  private void declareValues(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "values",
        values.layer(
            new OutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.IDENTITY)
                .lossFunction(values.weighted(LossFunctions.LossFunction.MSE))),
        "body");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 6 */
    public static final Vector INPUT = new Vector(6);

    /** 8 */
    public static final Vector BODY = new Vector(8);

    /** 2 */
    public static final Scores VALUES = new Scores(new Vector(2));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Dense: 6 → 8 */
    public static final LayerHandle<Vector> BODY = new LayerHandle<>("body", Shapes.BODY);

    /** Output: 8 → 2 */
    public static final LayerHandle<Scores> VALUES = new LayerHandle<>("values", Shapes.VALUES);

    private Layers() {}
  }
}
