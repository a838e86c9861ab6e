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
import org.deeplearning4j.nn.conf.graph.MergeVertex;
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
 * Builds the {@code ComputationGraph} of {@link Inceptions}: 3×12×12 → 5, 12,472 parameters and
 * 134,064 MACs.
 *
 * <pre>
 * input     3×12×12  Input
 * naive    15×12×12  Inception
 * reduced  16×12×12  Inception
 * classes         5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class InceptionsBuilder extends NetworkBuilder<InceptionsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 12_472L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 12_430L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 134_064L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "3e91eb58fe12941c70330bb57c6cbc5bfc08265c340850bb9ce7f51c757275d8";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Inceptions
      ______________________________________________________________________________________________
      Block (type)          Output    Parameters    MACs  Activations  Receptive field  Connected to
      ==============================================================================================
      input (Input)         3×12×12            0       0          0 B                1
      naive (Inception)     15×12×12         336  46,656    16.88 KiB                5  input
      reduced (Inception)   16×12×12         611  75,888    52.88 KiB                9  naive
      classes (Classifier)  5             11,525  11,520         20 B                   reduced
      ==============================================================================================
      Total parameters: 12,472 (48.72 KiB)
      Trainable parameters: 12,430
      Non-trainable parameters: 42
      MACs: 134,064
      FLOPs (2 × MACs): 268,128
      Activations: 69.77 KiB (2.18 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 8.07 MiB
      ______________________________________________________________________________________________
      """;

  private final WeightOptions naive = new WeightOptions(this, "naive");
  private final NormalizedOptions reduced = new NormalizedOptions(this, "reduced");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private InceptionsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static InceptionsBuilder create() {
    return new InceptionsBuilder();
  }

  @Override
  protected InceptionsBuilder self() {
    return this;
  }

  /**
   * Sets options of {@link Inceptions#naive}: 3×12×12 → 15×12×12 with 336 parameters and 46,656
   * MACs.
   */
  public InceptionsBuilder naive(Consumer<? super WeightOptions> options) {
    options.accept(naive);
    return this;
  }

  /**
   * Sets options of {@link Inceptions#reduced}: 15×12×12 → 16×12×12 with 611 parameters and 75,888
   * MACs.
   */
  public InceptionsBuilder reduced(Consumer<? super NormalizedOptions> options) {
    options.accept(reduced);
    return this;
  }

  /**
   * Sets options of {@link Inceptions#classes}: 16×12×12 → 5 with 11,525 parameters and 11,520
   * MACs.
   */
  public InceptionsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(12, 12, 3, CNN2DFormat.NCHW));
    declareNaive(graph);
    declareReduced(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Inception(conv1x1 = 4, conv3x3 = 6, conv5x5 = 2)}: 3×12×12 → 15×12×12. */
  private void declareNaive(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "naive/conv1x1",
        naive.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "naive/conv3x3",
        naive.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "naive/conv5x5",
        naive.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(5, 5)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "naive/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(3, 3)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .build(),
        "input");
    graph.addVertex(
        "naive/concat",
        new MergeVertex(),
        "naive/conv1x1",
        "naive/conv3x3",
        "naive/conv5x5",
        "naive/pool");
  }

  /**
   * {@code @Inception(batchNorm = true, conv1x1 = 4, conv3x3 = 6, conv5x5 = 4, poolProjection = 2,
   * reduce3x3 = 3, reduce5x5 = 2)}: 15×12×12 → 16×12×12.
   */
  private void declareReduced(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "reduced/conv1x1",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "naive/concat");
    graph.addLayer(
        "reduced/bn1x1",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/conv1x1");
    graph.addLayer("reduced/relu1x1", new ActivationLayer(Activation.RELU), "reduced/bn1x1");
    graph.addLayer(
        "reduced/reduce3x3",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(3)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "naive/concat");
    graph.addLayer(
        "reduced/reduce3x3Bn",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/reduce3x3");
    graph.addLayer(
        "reduced/reduce3x3Relu", new ActivationLayer(Activation.RELU), "reduced/reduce3x3Bn");
    graph.addLayer(
        "reduced/conv3x3",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "reduced/reduce3x3Relu");
    graph.addLayer(
        "reduced/bn3x3",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/conv3x3");
    graph.addLayer("reduced/relu3x3", new ActivationLayer(Activation.RELU), "reduced/bn3x3");
    graph.addLayer(
        "reduced/reduce5x5",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "naive/concat");
    graph.addLayer(
        "reduced/reduce5x5Bn",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/reduce5x5");
    graph.addLayer(
        "reduced/reduce5x5Relu", new ActivationLayer(Activation.RELU), "reduced/reduce5x5Bn");
    graph.addLayer(
        "reduced/conv5x5",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(5, 5)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "reduced/reduce5x5Relu");
    graph.addLayer(
        "reduced/bn5x5",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/conv5x5");
    graph.addLayer("reduced/relu5x5", new ActivationLayer(Activation.RELU), "reduced/bn5x5");
    graph.addLayer(
        "reduced/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(3, 3)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .build(),
        "naive/concat");
    graph.addLayer(
        "reduced/poolProjection",
        reduced.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(2)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "reduced/pool");
    graph.addLayer(
        "reduced/poolProjectionBn",
        reduced.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "reduced/poolProjection");
    graph.addLayer(
        "reduced/poolProjectionRelu",
        new ActivationLayer(Activation.RELU),
        "reduced/poolProjectionBn");
    graph.addVertex(
        "reduced/concat",
        new MergeVertex(),
        "reduced/relu1x1",
        "reduced/relu3x3",
        "reduced/relu5x5",
        "reduced/poolProjectionRelu");
  }

  /** {@code @Classifier(classes = 5)}: 16×12×12 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "reduced/concat");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×12×12 */
    public static final FeatureMap INPUT = new FeatureMap(3, 12, 12);

    /** 15×12×12 */
    public static final FeatureMap NAIVE = new FeatureMap(15, 12, 12);

    /** 16×12×12 */
    public static final FeatureMap REDUCED = new FeatureMap(16, 12, 12);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Inception: 3×12×12 → 15×12×12 */
    public static final LayerHandle<FeatureMap> NAIVE =
        new LayerHandle<>("naive", "naive/concat", Shapes.NAIVE);

    /** Inception: 15×12×12 → 16×12×12 */
    public static final LayerHandle<FeatureMap> REDUCED =
        new LayerHandle<>("reduced", "reduced/concat", Shapes.REDUCED);

    /** Classifier: 16×12×12 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
