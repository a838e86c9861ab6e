package dev.tenon.birds;

import dev.tenon.FeatureMap;
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
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Builds the {@code ComputationGraph} of {@code BirdNet}: 3×224×224 → 200, 1,408,888 parameters and
 * 18,448,762,880 MACs.
 *
 * <pre>
 * input      3×224×224  Input
 * stem      64×112×112  VggBlock
 * mixed    256×112×112  Inception
 * body     256×112×112  Residual
 * pooled           256  GlobalPool
 * species          200  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class BirdNetBuilder extends NetworkBuilder<BirdNetBuilder> {

  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 1_408_888L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 1_407_864L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 18_448_762_880L;

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: BirdNet
      ______________________________________________________________________________________
      Block (type)          Output        Parameters            MACs   Field  Connected to
      ======================================================================================
      input (Input)         3×224×224              0               0       1
      stem (VggBlock)       64×112×112        38,720   1,936,392,192       6  input
      mixed (Inception)     256×112×112      137,072   1,714,814,976      14  stem
      body (Residual)       256×112×112    1,181,696  14,797,504,512      22  mixed
      pooled (GlobalPool)   256                    0               0          body
      species (Classifier)  200               51,400          51,200          pooled
      ======================================================================================
      Total parameters: 1,408,888
      Trainable parameters: 1,407,864
      Non-trainable parameters: 1,024
      MACs: 18,448,762,880
      FLOPs (2 × MACs): 36,897,525,760
      ______________________________________________________________________________________""";

  private final WeightOptions stem = new WeightOptions(this, "stem");
  private final WeightOptions mixed = new WeightOptions(this, "mixed");
  private final NormalizedOptions body = new NormalizedOptions(this, "body");
  private final LayerOptions pooled = new LayerOptions("pooled");
  private final HeadOptions species = new HeadOptions(this, "species", 200);

  private BirdNetBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static BirdNetBuilder create() {
    return new BirdNetBuilder();
  }

  /**
   * Sets options of {@code BirdNet.stem}: 3×224×224 → 64×112×112 with 38,720 parameters and
   * 1,936,392,192 MACs.
   */
  public BirdNetBuilder stem(Consumer<? super WeightOptions> options) {
    options.accept(stem);
    return this;
  }

  /**
   * Sets options of {@code BirdNet.mixed}: 64×112×112 → 256×112×112 with 137,072 parameters and
   * 1,714,814,976 MACs.
   */
  public BirdNetBuilder mixed(Consumer<? super WeightOptions> options) {
    options.accept(mixed);
    return this;
  }

  /**
   * Sets options of {@code BirdNet.body}: 256×112×112 → 256×112×112 with 1,181,696 parameters and
   * 14,797,504,512 MACs.
   */
  public BirdNetBuilder body(Consumer<? super NormalizedOptions> options) {
    options.accept(body);
    return this;
  }

  /** Sets options of {@code BirdNet.pooled}: 256×112×112 → 256. */
  public BirdNetBuilder pooled(Consumer<? super LayerOptions> options) {
    options.accept(pooled);
    return this;
  }

  /** Sets options of {@code BirdNet.species}: 256 → 200 with 51,400 parameters and 51,200 MACs. */
  public BirdNetBuilder species(Consumer<? super HeadOptions> options) {
    options.accept(species);
    return this;
  }

  @Override
  protected BirdNetBuilder self() {
    return this;
  }

  @Override
  protected void declare(GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(224, 224, 3, CNN2DFormat.NCHW));
    declareStem(graph);
    declareMixed(graph);
    declareBody(graph);
    declarePooled(graph);
    declareSpecies(graph);
    graph.setOutputs("species");
  }

  /** {@code @VggBlock(filters = 64, convs = 2)}: 3×224×224 → 64×112×112. */
  private void declareStem(GraphBuilder graph) {
    graph.addLayer(
        "stem/conv1",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(64)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
    graph.addLayer(
        "stem/conv2",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(64)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/conv1");
    graph.addLayer(
        "stem/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "stem/conv2");
  }

  /**
   * {@code @Inception(conv1x1 = 64, reduce3x3 = 96, conv3x3 = 128, reduce5x5 = 16, conv5x5 = 32,
   * poolProjection = 32)}: 64×112×112 → 256×112×112.
   */
  private void declareMixed(GraphBuilder graph) {
    graph.addLayer(
        "mixed/conv1x1",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(64)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/reduce3x3",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(96)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/conv3x3",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(128)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/reduce3x3");
    graph.addLayer(
        "mixed/reduce5x5",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(16)
                .hasBias(true)
                .activation(Activation.RELU)),
        "stem/pool");
    graph.addLayer(
        "mixed/conv5x5",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(5, 5)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(32)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/reduce5x5");
    graph.addLayer(
        "mixed/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(3, 3)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .build(),
        "stem/pool");
    graph.addLayer(
        "mixed/poolProjection",
        mixed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(32)
                .hasBias(true)
                .activation(Activation.RELU)),
        "mixed/pool");
    graph.addVertex(
        "mixed/concat",
        new MergeVertex(),
        "mixed/conv1x1",
        "mixed/conv3x3",
        "mixed/conv5x5",
        "mixed/poolProjection");
  }

  /** {@code @Residual(filters = 256)}: 256×112×112 → 256×112×112. */
  private void declareBody(GraphBuilder graph) {
    graph.addLayer(
        "body/conv1",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(256)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "mixed/concat");
    graph.addLayer(
        "body/bn1",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/conv1");
    graph.addLayer("body/relu1", new ActivationLayer(Activation.RELU), "body/bn1");
    graph.addLayer(
        "body/conv2",
        body.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(256)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "body/relu1");
    graph.addLayer(
        "body/bn2",
        body.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "body/conv2");
    graph.addVertex(
        "body/add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "body/bn2", "mixed/concat");
    graph.addLayer("body/relu2", new ActivationLayer(Activation.RELU), "body/add");
  }

  /** {@code @GlobalPool(AVG)}: 256×112×112 → 256. */
  private void declarePooled(GraphBuilder graph) {
    graph.addLayer(
        "pooled",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        pooled.inputs(graph, "body/relu2"));
  }

  /** {@code @Classifier(classes = 200)}: 256 → 200. */
  private void declareSpecies(GraphBuilder graph) {
    graph.addLayer(
        "species",
        species.layer(
            new OutputLayer.Builder()
                .nOut(200)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(species.weighted(LossFunction.MCXENT))),
        "pooled");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {

    /** 3×224×224 */
    public static final FeatureMap INPUT = new FeatureMap(3, 224, 224);

    /** 64×112×112 */
    public static final FeatureMap STEM = new FeatureMap(64, 112, 112);

    /** 256×112×112 */
    public static final FeatureMap MIXED = new FeatureMap(256, 112, 112);

    /** 256×112×112 */
    public static final FeatureMap BODY = new FeatureMap(256, 112, 112);

    /** 256 */
    public static final Vector POOLED = new Vector(256);

    /** 200 */
    public static final Scores SPECIES = new Scores(new Vector(200));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {

    /** {@code @VggBlock(filters = 64, convs = 2)} → 64×112×112 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/pool", Shapes.STEM);

    /** {@code @Inception(…)} → 256×112×112 */
    public static final LayerHandle<FeatureMap> MIXED =
        new LayerHandle<>("mixed", "mixed/concat", Shapes.MIXED);

    /** {@code @Residual(filters = 256)} → 256×112×112 */
    public static final LayerHandle<FeatureMap> BODY =
        new LayerHandle<>("body", "body/relu2", Shapes.BODY);

    /** {@code @GlobalPool(AVG)} → 256 */
    public static final LayerHandle<Vector> POOLED = new LayerHandle<>("pooled", Shapes.POOLED);

    /** {@code @Classifier(classes = 200)} → 200 */
    public static final LayerHandle<Scores> SPECIES = new LayerHandle<>("species", Shapes.SPECIES);

    private Layers() {}
  }
}
