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
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Vgg}: 3×16×16 → 5, 1,457 parameters and 64,640
 * MACs.
 *
 * <pre>
 * input       3×16×16  Input
 * plain         4×8×8  VggBlock
 * normalised    6×4×4  VggBlock
 * tall          8×4×4  VggBlock
 * classes           5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class VggBuilder extends NetworkBuilder<VggBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 1_457L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 1_433L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 64_640L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "56fc1f6d27a6da1f5e776ebaf0ee10f9e64b79d1e46632a7b233236dcaf93b6a";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Vgg
      ______________________________________________________________________________________________
      Block (type)           Output   Parameters    MACs  Activations  Receptive field  Connected to
      ==============================================================================================
      input (Input)          3×16×16           0       0          0 B                1
      plain (VggBlock)       4×8×8           112  27,648     5.00 KiB                4  input
      normalised (VggBlock)  6×4×4           588  34,560     9.38 KiB               14  plain
      tall (VggBlock)        8×4×4           112   1,792     1.00 KiB               14  normalised
      classes (Classifier)   5               645     640         20 B                   tall
      ==============================================================================================
      Total parameters: 1,457 (5.69 KiB)
      Trainable parameters: 1,433
      Non-trainable parameters: 24
      MACs: 64,640
      FLOPs (2 × MACs): 129,280
      Activations: 15.39 KiB (492.63 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 2.36 MiB
      ______________________________________________________________________________________________
      """;

  private final WeightOptions plain = new WeightOptions(this, "plain");
  private final NormalizedOptions normalised = new NormalizedOptions(this, "normalised");
  private final WeightOptions tall = new WeightOptions(this, "tall");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private VggBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static VggBuilder create() {
    return new VggBuilder();
  }

  @Override
  protected VggBuilder self() {
    return this;
  }

  /** Sets options of {@link Vgg#plain}: 3×16×16 → 4×8×8 with 112 parameters and 27,648 MACs. */
  public VggBuilder plain(Consumer<? super WeightOptions> options) {
    options.accept(plain);
    return this;
  }

  /** Sets options of {@link Vgg#normalised}: 4×8×8 → 6×4×4 with 588 parameters and 34,560 MACs. */
  public VggBuilder normalised(Consumer<? super NormalizedOptions> options) {
    options.accept(normalised);
    return this;
  }

  /** Sets options of {@link Vgg#tall}: 6×4×4 → 8×4×4 with 112 parameters and 1,792 MACs. */
  public VggBuilder tall(Consumer<? super WeightOptions> options) {
    options.accept(tall);
    return this;
  }

  /** Sets options of {@link Vgg#classes}: 8×4×4 → 5 with 645 parameters and 640 MACs. */
  public VggBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declarePlain(graph);
    declareNormalised(graph);
    declareTall(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @VggBlock(convs = 1, filters = 4)}: 3×16×16 → 4×8×8. */
  private void declarePlain(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "plain/conv1",
        plain.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "plain/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "plain/conv1");
  }

  /** {@code @VggBlock(batchNorm = true, convs = 2, filters = 6)}: 4×8×8 → 6×4×4. */
  private void declareNormalised(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "normalised/conv1",
        normalised.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "plain/pool");
    graph.addLayer(
        "normalised/bn1",
        normalised.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "normalised/conv1");
    graph.addLayer("normalised/relu1", new ActivationLayer(Activation.RELU), "normalised/bn1");
    graph.addLayer(
        "normalised/conv2",
        normalised.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "normalised/relu1");
    graph.addLayer(
        "normalised/bn2",
        normalised.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "normalised/conv2");
    graph.addLayer("normalised/relu2", new ActivationLayer(Activation.RELU), "normalised/bn2");
    graph.addLayer(
        "normalised/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "normalised/relu2");
  }

  /**
   * {@code @VggBlock(activation = ELU, bias = false, convs = 2, filters = 8, kernel = 1, pool =
   * false)}: 6×4×4 → 8×4×4.
   */
  private void declareTall(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "tall/conv1",
        tall.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.ELU)),
        "normalised/pool");
    graph.addLayer(
        "tall/conv2",
        tall.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .hasBias(false)
                .activation(Activation.ELU)),
        "tall/conv1");
  }

  /** {@code @Classifier(classes = 5)}: 8×4×4 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "tall/conv2");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 4×8×8 */
    public static final FeatureMap PLAIN = new FeatureMap(4, 8, 8);

    /** 6×4×4 */
    public static final FeatureMap NORMALISED = new FeatureMap(6, 4, 4);

    /** 8×4×4 */
    public static final FeatureMap TALL = new FeatureMap(8, 4, 4);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** VggBlock: 3×16×16 → 4×8×8 */
    public static final LayerHandle<FeatureMap> PLAIN =
        new LayerHandle<>("plain", "plain/pool", Shapes.PLAIN);

    /** VggBlock: 4×8×8 → 6×4×4 */
    public static final LayerHandle<FeatureMap> NORMALISED =
        new LayerHandle<>("normalised", "normalised/pool", Shapes.NORMALISED);

    /** VggBlock: 6×4×4 → 8×4×4 */
    public static final LayerHandle<FeatureMap> TALL =
        new LayerHandle<>("tall", "tall/conv2", Shapes.TALL);

    /** Classifier: 8×4×4 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
