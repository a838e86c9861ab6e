package dev.tenon.test;

import dev.tenon.Clip;
import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
import dev.tenon.builder.RecurrentOptions;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToCnnPreProcessor;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Clips}: 3×8×8×5 → 4, 2,151 parameters and 249,628
 * MACs.
 *
 * <pre>
 * input     3×8×8×5  Input
 * relu      3×8×8×5  Activate
 * edges     4×8×8×5  Residual ×2
 * features      6×5  Features
 * sizes         3×5  Dense
 * both          9×5  Concat
 * motion        7×5  Lstm
 * last            7  LastStep
 * classes         4  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class ClipsBuilder extends NetworkBuilder<ClipsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 2_151L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 2_099L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 249_628L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "4ce1604ea3dd436e41502c85dc17df7d30197bc9e84ed71176b823258ed1dd8f";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Clips
      _________________________________________________________________________________________________
      Block (type)          Output   Parameters     MACs  Activations  Receptive field  Connected to
      =================================================================================================
      input (Input)         3×8×8×5           0        0     3.75 KiB                1
      relu (Activate)       3×8×8×5           0        0     3.75 KiB                1  input
      edges (Residual ×2)   4×8×8×5         632  176,640    80.00 KiB                9  relu
      features (Features)   6×5             240   69,120    22.73 KiB                   edges
      sizes (Dense)         3×5             771    3,840        120 B                   edges
      both (Concat)         9×5               0        0        180 B                   features, sizes
      motion (Lstm)         7×5             476        0        140 B                   both
      last (LastStep)       7                 0        0         28 B                   motion
      classes (Classifier)  4                32       28         16 B                   last
      =================================================================================================
      Total parameters: 2,151 (8.40 KiB)
      Trainable parameters: 2,099
      Non-trainable parameters: 52
      MACs: 249,628
      FLOPs (2 × MACs): 499,256
      Activations: 110.71 KiB (3.46 MiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 11.56 MiB
      _________________________________________________________________________________________________
      """;

  private final LayerOptions relu = new LayerOptions("relu");
  private final NormalizedOptions edges = new NormalizedOptions(this, "edges");
  private final NormalizedOptions features = new NormalizedOptions(this, "features");
  private final WeightOptions sizes = new WeightOptions(this, "sizes");
  private final LayerOptions both = new LayerOptions("both");
  private final RecurrentOptions motion = new RecurrentOptions(this, "motion");
  private final LayerOptions last = new LayerOptions("last");
  private final HeadOptions classes = new HeadOptions(this, "classes", 4);

  private ClipsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static ClipsBuilder create() {
    return new ClipsBuilder();
  }

  @Override
  protected ClipsBuilder self() {
    return this;
  }

  /** Sets options of {@link Clips#relu}: 3×8×8×5 → 3×8×8×5. */
  public ClipsBuilder relu(Consumer<? super LayerOptions> options) {
    options.accept(relu);
    return this;
  }

  /**
   * Sets options of {@link Clips#edges}: 3×8×8×5 → 4×8×8×5 with 632 parameters and 176,640 MACs.
   */
  public ClipsBuilder edges(Consumer<? super NormalizedOptions> options) {
    options.accept(edges);
    return this;
  }

  /** Sets options of {@link Clips#features}: 4×8×8×5 → 6×5 with 240 parameters and 69,120 MACs. */
  public ClipsBuilder features(Consumer<? super NormalizedOptions> options) {
    options.accept(features);
    return this;
  }

  /** Sets options of {@link Clips#sizes}: 4×8×8×5 → 3×5 with 771 parameters and 3,840 MACs. */
  public ClipsBuilder sizes(Consumer<? super WeightOptions> options) {
    options.accept(sizes);
    return this;
  }

  /** Sets options of {@link Clips#both}: 6×5 and 3×5 → 9×5. */
  public ClipsBuilder both(Consumer<? super LayerOptions> options) {
    options.accept(both);
    return this;
  }

  /** Sets options of {@link Clips#motion}: 9×5 → 7×5 with 476 parameters. */
  public ClipsBuilder motion(Consumer<? super RecurrentOptions> options) {
    options.accept(motion);
    return this;
  }

  /** Sets options of {@link Clips#last}: 7×5 → 7. */
  public ClipsBuilder last(Consumer<? super LayerOptions> options) {
    options.accept(last);
    return this;
  }

  /** Sets options of {@link Clips#classes}: 7 → 4 with 32 parameters and 28 MACs. */
  public ClipsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.recurrent(192, 5));
    graph.addVertex(
        "input/frames", new PreprocessorVertex(new RnnToCnnPreProcessor(8, 8, 3)), "input");
    declareRelu(graph);
    declareEdgesCopy1(graph);
    declareEdgesCopy2(graph);
    declareFeaturesConv(graph);
    declareFeaturesPooled(graph);
    declareFeatures(graph);
    declareSizes(graph);
    declareBoth(graph);
    declareMotion(graph);
    declareLast(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Activate(RELU)}: 3×8×8×5 → 3×8×8×5. */
  private void declareRelu(ComputationGraphConfiguration.GraphBuilder graph) {
    // DL4J activates in place; what else consumes this must not see it.
    graph.addVertex("relu/copy", new ScaleVertex(1), relu.inputs(graph, "input/frames"));
    graph.addLayer("relu", new ActivationLayer(Activation.RELU), "relu/copy");
  }

  /** {@code @Residual(filters = 4)}: 3×8×8×5 → 4×8×8×5. */
  private void declareEdgesCopy1(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "edges/1/conv1",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "relu");
    graph.addLayer(
        "edges/1/bn1",
        edges.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "edges/1/conv1");
    graph.addLayer("edges/1/relu1", new ActivationLayer(Activation.RELU), "edges/1/bn1");
    graph.addLayer(
        "edges/1/conv2",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "edges/1/relu1");
    graph.addLayer(
        "edges/1/bn2",
        edges.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "edges/1/conv2");
    graph.addLayer(
        "edges/1/projection",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "relu");
    graph.addLayer(
        "edges/1/projectionBn",
        edges.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "edges/1/projection");
    graph.addVertex(
        "edges/1/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "edges/1/bn2",
        "edges/1/projectionBn");
    graph.addLayer("edges/1/relu", new ActivationLayer(Activation.RELU), "edges/1/add");
  }

  /** {@code @Residual(filters = 4)}: 4×8×8×5 → 4×8×8×5. */
  private void declareEdgesCopy2(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "edges/2/conv1",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "edges/1/relu");
    graph.addLayer(
        "edges/2/bn1",
        edges.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "edges/2/conv1");
    graph.addLayer("edges/2/relu1", new ActivationLayer(Activation.RELU), "edges/2/bn1");
    graph.addLayer(
        "edges/2/conv2",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "edges/2/relu1");
    graph.addLayer(
        "edges/2/bn2",
        edges.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "edges/2/conv2");
    graph.addVertex(
        "edges/2/add",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        "edges/2/bn2",
        "edges/1/relu");
    graph.addLayer("edges/2/relu", new ActivationLayer(Activation.RELU), "edges/2/add");
  }

  /** {@code @Convolution(batchNorm = true, filters = 6)}: 4×8×8 → 6×8×8. */
  private void declareFeaturesConv(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "features/conv/conv",
        features.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(6)
                .hasBias(false)
                .activation(Activation.IDENTITY)),
        "edges/2/relu");
    graph.addLayer(
        "features/conv/bn",
        features.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)),
        "features/conv/conv");
    graph.addLayer("features/conv/relu", new ActivationLayer(Activation.RELU), "features/conv/bn");
  }

  /** {@code @GlobalPool(AVG)}: 6×8×8 → 6. */
  private void declareFeaturesPooled(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "features/pooled",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        "features/conv/relu");
  }

  /** {@code Features}: 4×8×8×5 → 6×5. */
  private void declareFeatures(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex(
        "features/steps",
        new PreprocessorVertex(new FeedForwardToRnnPreProcessor()),
        "features/pooled");
  }

  /** {@code @Dense(units = 3)}: 4×8×8×5 → 3×5. */
  private void declareSizes(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "sizes",
        sizes.layer(new DenseLayer.Builder().nOut(3).hasBias(true).activation(Activation.RELU)),
        "edges/2/relu");
    graph.addVertex(
        "sizes/steps", new PreprocessorVertex(new FeedForwardToRnnPreProcessor()), "sizes");
  }

  /** {@code @Concat}: 6×5 and 3×5 → 9×5. */
  private void declareBoth(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("both", new MergeVertex(), both.inputs(graph, "features/steps", "sizes/steps"));
  }

  /** {@code @Lstm(units = 7)}: 9×5 → 7×5. */
  private void declareMotion(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "motion",
        motion.layer(
            new LSTM.Builder()
                .nOut(7)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)),
        "both");
  }

  /** {@code @LastStep}: 7×5 → 7. */
  private void declareLast(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("last", new LastTimeStepVertex("input"), last.inputs(graph, "motion"));
  }

  /** {@code @Classifier(classes = 4)}: 7 → 4. */
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
    /** 3×8×8×5 */
    public static final Clip INPUT = new Clip(3, 8, 8, 5);

    /** 3×8×8×5 */
    public static final Clip RELU = new Clip(3, 8, 8, 5);

    /** 4×8×8×5 */
    public static final Clip EDGES = new Clip(4, 8, 8, 5);

    /** 6×5 */
    public static final Sequence FEATURES = new Sequence(6, 5);

    /** 3×5 */
    public static final Sequence SIZES = new Sequence(3, 5);

    /** 9×5 */
    public static final Sequence BOTH = new Sequence(9, 5);

    /** 7×5 */
    public static final Sequence MOTION = new Sequence(7, 5);

    /** 7 */
    public static final Vector LAST = new Vector(7);

    /** 4 */
    public static final Scores CLASSES = new Scores(new Vector(4));

    private Shapes() {}

    /** The parts of {@link #EDGES}. */
    public static final class Edges {
      /** 4×8×8×5 */
      public static final Clip COPY_1 = new Clip(4, 8, 8, 5);

      /** 4×8×8×5 */
      public static final Clip COPY_2 = new Clip(4, 8, 8, 5);

      private Edges() {}
    }

    /** The parts of {@link #FEATURES}. */
    public static final class Features {
      /** 6×8×8 */
      public static final FeatureMap CONV = new FeatureMap(6, 8, 8);

      /** 6 */
      public static final Vector POOLED = new Vector(6);

      private Features() {}
    }
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Activate: 3×8×8×5 → 3×8×8×5 */
    public static final LayerHandle<Clip> RELU = new LayerHandle<>("relu", Shapes.RELU);

    /** Residual: 3×8×8×5 → 4×8×8×5 */
    public static final LayerHandle<Clip> EDGES =
        new LayerHandle<>("edges", "edges/2/relu", Shapes.EDGES);

    /** Features: 4×8×8×5 → 6×5 */
    public static final LayerHandle<Sequence> FEATURES =
        new LayerHandle<>("features", "features/steps", Shapes.FEATURES);

    /** Dense: 4×8×8×5 → 3×5 */
    public static final LayerHandle<Sequence> SIZES =
        new LayerHandle<>("sizes", "sizes/steps", Shapes.SIZES);

    /** Concat: 6×5 and 3×5 → 9×5 */
    public static final LayerHandle<Sequence> BOTH = new LayerHandle<>("both", Shapes.BOTH);

    /** Lstm: 9×5 → 7×5 */
    public static final LayerHandle<Sequence> MOTION = new LayerHandle<>("motion", Shapes.MOTION);

    /** LastStep: 7×5 → 7 */
    public static final LayerHandle<Vector> LAST = new LayerHandle<>("last", Shapes.LAST);

    /** Classifier: 7 → 4 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}

    /** The parts of {@link #EDGES}. */
    public static final class Edges {
      /** Residual: 3×8×8×5 → 4×8×8×5 */
      public static final LayerHandle<Clip> COPY_1 =
          new LayerHandle<>("edges/1", "edges/1/relu", Shapes.Edges.COPY_1);

      /** Residual: 4×8×8×5 → 4×8×8×5 */
      public static final LayerHandle<Clip> COPY_2 =
          new LayerHandle<>("edges/2", "edges/2/relu", Shapes.Edges.COPY_2);

      private Edges() {}
    }

    /** The parts of {@link #FEATURES}. */
    public static final class Features {
      /** Convolution: 4×8×8 → 6×8×8 */
      public static final LayerHandle<FeatureMap> CONV =
          new LayerHandle<>("features/conv", "features/conv/relu", Shapes.Features.CONV);

      /** GlobalPool: 6×8×8 → 6 */
      public static final LayerHandle<Vector> POOLED =
          new LayerHandle<>("features/pooled", Shapes.Features.POOLED);

      private Features() {}
    }
  }
}
