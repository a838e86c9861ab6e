package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import dev.tenon.builder.WeightedLoss;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link AuxiliaryHeads}: 3×8×8 → 5 and 2 and 5, 4,606
 * parameters and 24,990 MACs.
 *
 * <pre>
 * input  3×8×8  Input
 * low    4×8×8  Convolution
 * side       6  Dense
 * early      5  Classifier
 * high   6×8×8  Convolution
 * heads      5  Heads
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class AuxiliaryHeadsBuilder extends NetworkBuilder<AuxiliaryHeadsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 4_606L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 4_606L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 24_990L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "ed70ee081f38abbf218dae9d8c3b6bb8cb671afe088f3a6cf3144e2676d7b96a";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: AuxiliaryHeads
      __________________________________________________________________________________________
      Block (type)        Output  Parameters    MACs  Activations  Receptive field  Connected to
      ==========================================================================================
      input (Input)       3×8×8            0       0          0 B                1
      low (Convolution)   4×8×8          112   6,912     1.00 KiB                3  input
      side (Dense)        6            1,542   1,536         24 B                   low
      early (Classifier)  5               35      30         20 B                   side
      high (Convolution)  6×8×8          222  13,824     1.50 KiB                5  low
      heads (Heads)       5            2,695   2,688         28 B                   high
      ==========================================================================================
      Total parameters: 4,606 (17.99 KiB)
      Trainable parameters: 4,606
      Non-trainable parameters: 0
      MACs: 24,990
      FLOPs (2 × MACs): 49,980
      Activations: 2.57 KiB (82.25 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 756.47 KiB
      __________________________________________________________________________________________
      """;

  private final WeightOptions low = new WeightOptions(this, "low");
  private final WeightOptions side = new WeightOptions(this, "side");
  private final HeadOptions early = new HeadOptions(this, "early", 5, 0.3);
  private final WeightOptions high = new WeightOptions(this, "high");
  private final WeightOptions heads = new WeightOptions(this, "heads");

  private boolean auxiliaryHeads = true;

  private AuxiliaryHeadsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static AuxiliaryHeadsBuilder create() {
    return new AuxiliaryHeadsBuilder();
  }

  @Override
  protected AuxiliaryHeadsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link AuxiliaryHeads#low}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs.
   */
  public AuxiliaryHeadsBuilder low(Consumer<? super WeightOptions> options) {
    options.accept(low);
    return this;
  }

  /**
   * Sets options of {@link AuxiliaryHeads#side}: 4×8×8 → 6 with 1,542 parameters and 1,536 MACs.
   */
  public AuxiliaryHeadsBuilder side(Consumer<? super WeightOptions> options) {
    options.accept(side);
    return this;
  }

  /** Sets options of {@link AuxiliaryHeads#early}: 6 → 5 with 35 parameters and 30 MACs. */
  public AuxiliaryHeadsBuilder early(Consumer<? super HeadOptions> options) {
    options.accept(early);
    return this;
  }

  /**
   * Sets options of {@link AuxiliaryHeads#high}: 4×8×8 → 6×8×8 with 222 parameters and 13,824 MACs.
   */
  public AuxiliaryHeadsBuilder high(Consumer<? super WeightOptions> options) {
    options.accept(high);
    return this;
  }

  /**
   * Sets options of {@link AuxiliaryHeads#heads}: 6×8×8 → 5 with 2,695 parameters and 2,688 MACs.
   */
  public AuxiliaryHeadsBuilder heads(Consumer<? super WeightOptions> options) {
    options.accept(heads);
    return this;
  }

  /**
   * Leaves out early and heads/rough, for inference, and all that serves nothing else: 2,259
   * parameters and 22,656 MACs remain.
   */
  public AuxiliaryHeadsBuilder withoutAuxiliaryHeads() {
    auxiliaryHeads = false;
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareLow(graph);
    if (auxiliaryHeads) {
      declareSide(graph);
      declareEarly(graph);
    }
    declareHigh(graph);
    if (auxiliaryHeads) {
      declareHeadsRough(graph);
    }
    declareHeadsFine(graph);
    if (auxiliaryHeads) {
      graph.setOutputs("early", "heads/rough", "heads/fine");
    } else {
      graph.setOutputs("heads/fine");
    }
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareLow(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "low",
        low.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Dense(units = 6)}: 4×8×8 → 6. */
  private void declareSide(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "side",
        side.layer(new DenseLayer.Builder().nOut(6).hasBias(true).activation(Activation.RELU)),
        "low");
  }

  /** {@code @Classifier(classes = 5, lossWeight = 0.3)}: 6 → 5. */
  private void declareEarly(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "early",
        early.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(early.weighted(LossFunctions.LossFunction.MCXENT))),
        "side");
  }

  /** {@code @Convolution(filters = 6)}: 4×8×8 → 6×8×8. */
  private void declareHigh(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "high",
        high.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(true)
                .activation(Activation.RELU)),
        "low");
  }

  /** {@code @Classifier(classes = 2, lossWeight = 0.5)}: 6×8×8 → 2. */
  private void declareHeadsRough(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "heads/rough",
        heads.layer(
            new OutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(WeightedLoss.of("heads/rough", LossFunctions.LossFunction.MCXENT, 2, 0.5))),
        "high");
  }

  /** {@code @Classifier(classes = 5)}: 6×8×8 → 5. */
  private void declareHeadsFine(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "heads/fine",
        heads.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(LossFunctions.LossFunction.MCXENT)),
        "high");
  }

  /** What the network costs after {@link #withoutAuxiliaryHeads}. */
  public static final class WithoutAuxiliaryHeads {
    /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
    public static final long PARAMETERS = 2_259L;

    /** The parameters that are trained: all but mean and variance of BatchNorm. */
    public static final long TRAINABLE_PARAMETERS = 2_259L;

    /** Multiply-accumulates of the convolutions and dense layers, for one example. */
    public static final long MACS = 22_656L;

    private WithoutAuxiliaryHeads() {}
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap LOW = new FeatureMap(4, 8, 8);

    /** 6 */
    public static final Vector SIDE = new Vector(6);

    /** 5 */
    public static final Scores EARLY = new Scores(new Vector(5));

    /** 6×8×8 */
    public static final FeatureMap HIGH = new FeatureMap(6, 8, 8);

    /** 5 */
    public static final Scores HEADS = new Scores(new Vector(5));

    private Shapes() {}

    /** The parts of {@link #HEADS}. */
    public static final class Heads {
      /** 2 */
      public static final Scores ROUGH = new Scores(new Vector(2));

      /** 5 */
      public static final Scores FINE = new Scores(new Vector(5));

      private Heads() {}
    }
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> LOW = new LayerHandle<>("low", Shapes.LOW);

    /** Dense: 4×8×8 → 6 */
    public static final LayerHandle<Vector> SIDE = new LayerHandle<>("side", Shapes.SIDE);

    /** Classifier: 6 → 5 */
    public static final LayerHandle<Scores> EARLY = new LayerHandle<>("early", Shapes.EARLY);

    /** Convolution: 4×8×8 → 6×8×8 */
    public static final LayerHandle<FeatureMap> HIGH = new LayerHandle<>("high", Shapes.HIGH);

    /** Heads: 6×8×8 → 5 */
    public static final LayerHandle<Scores> HEADS =
        new LayerHandle<>("heads", "heads/fine", Shapes.HEADS);

    private Layers() {}

    /** The parts of {@link #HEADS}. */
    public static final class Heads {
      /** Classifier: 6×8×8 → 2 */
      public static final LayerHandle<Scores> ROUGH =
          new LayerHandle<>("heads/rough", Shapes.Heads.ROUGH);

      /** Classifier: 6×8×8 → 5 */
      public static final LayerHandle<Scores> FINE =
          new LayerHandle<>("heads/fine", Shapes.Heads.FINE);

      private Heads() {}
    }
  }
}
