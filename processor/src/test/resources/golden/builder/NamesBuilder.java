package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
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
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Names}: 3×8×8 → 2, 1,626 parameters and 36,896
 * MACs.
 *
 * <pre>
 * input                                   3×8×8  Input
 * graph                                   4×8×8  Convolution
 * options                                 4×8×8  Convolution
 * inputs                                  4×4×4  MaxPool
 * fooBar                                  4×4×4  Convolution
 * foo_bar                                 4×4×4  Convolution
 * FooBar                                  4×4×4  Convolution
 * SUMMARY                                 4×4×4  Convolution
 * build                                   4×4×4  Convolution
 * seed                                    4×4×4  Convolution
 * größe$                                  4×4×4  Convolution
 * layers                                  4×4×4  Convolution ×2
 * aRatherLongNameForABlockOfSuchANetwork  4×2×2  MaxPool
 * configuration                               2  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class NamesBuilder extends NetworkBuilder<NamesBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 1_626L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 1_626L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 36_896L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "317a1e00d88a181a75c2af6e3c87c71b7908b025eb6386f5eb2d322e269a0e88";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Names
      _________________________________________________________________________________________________________________________________________________
      Block (type)                                      Output  Parameters   MACs  Activations  Receptive field  Connected to
      =================================================================================================================================================
      input (Input)                                     3×8×8            0      0          0 B                1
      graph (Convolution)                               4×8×8          112  6,912     1.00 KiB                3  input
      options (Convolution)                             4×8×8          148  9,216     1.00 KiB                5  graph
      inputs (MaxPool)                                  4×4×4            0      0        256 B                6  options
      fooBar (Convolution)                              4×4×4          148  2,304        256 B               10  inputs
      foo_bar (Convolution)                             4×4×4          148  2,304        256 B               14  fooBar
      FooBar (Convolution)                              4×4×4          148  2,304        256 B               18  foo_bar
      SUMMARY (Convolution)                             4×4×4          148  2,304        256 B               22  FooBar
      build (Convolution)                               4×4×4          148  2,304        256 B               26  SUMMARY
      seed (Convolution)                                4×4×4          148  2,304        256 B               30  build
      größe$ (Convolution)                              4×4×4          148  2,304        256 B               34  seed
      layers (Convolution ×2)                           4×4×4          296  4,608        512 B               42  größe$
      aRatherLongNameForABlockOfSuchANetwork (MaxPool)  4×2×2            0      0         64 B               44  layers
      configuration (Classifier)                        2               34     32          8 B                   aRatherLongNameForABlockOfSuchANetwork
      =================================================================================================================================================
      Total parameters: 1,626 (6.35 KiB)
      Trainable parameters: 1,626
      Non-trainable parameters: 0
      MACs: 36,896
      FLOPs (2 × MACs): 73,792
      Activations: 4.57 KiB (146.25 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 837.91 KiB
      _________________________________________________________________________________________________________________________________________________
      """;

  private final WeightOptions graph_2 = new WeightOptions(this, "graph");
  private final WeightOptions options_2 = new WeightOptions(this, "options");
  private final LayerOptions inputs_2 = new LayerOptions("inputs");
  private final WeightOptions fooBar = new WeightOptions(this, "fooBar");
  private final WeightOptions foo_bar = new WeightOptions(this, "foo_bar");
  private final WeightOptions fooBar_2 = new WeightOptions(this, "FooBar");
  private final WeightOptions sUMMARY = new WeightOptions(this, "SUMMARY");
  private final WeightOptions build = new WeightOptions(this, "build");
  private final WeightOptions seed = new WeightOptions(this, "seed");
  private final WeightOptions größe$ = new WeightOptions(this, "größe$");
  private final WeightOptions layers = new WeightOptions(this, "layers");
  private final LayerOptions aRatherLongNameForABlockOfSuchANetwork =
      new LayerOptions("aRatherLongNameForABlockOfSuchANetwork");
  private final HeadOptions configuration = new HeadOptions(this, "configuration", 2);

  private NamesBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static NamesBuilder create() {
    return new NamesBuilder();
  }

  @Override
  protected NamesBuilder self() {
    return this;
  }

  /** Sets options of {@link Names#graph}: 3×8×8 → 4×8×8 with 112 parameters and 6,912 MACs. */
  public NamesBuilder graph(Consumer<? super WeightOptions> options) {
    options.accept(graph_2);
    return this;
  }

  /** Sets options of {@link Names#options}: 4×8×8 → 4×8×8 with 148 parameters and 9,216 MACs. */
  public NamesBuilder options(Consumer<? super WeightOptions> options) {
    options.accept(options_2);
    return this;
  }

  /** Sets options of {@link Names#inputs}: 4×8×8 → 4×4×4. */
  public NamesBuilder inputs(Consumer<? super LayerOptions> options) {
    options.accept(inputs_2);
    return this;
  }

  /** Sets options of {@link Names#fooBar}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder fooBar(Consumer<? super WeightOptions> options) {
    options.accept(fooBar);
    return this;
  }

  /** Sets options of {@link Names#foo_bar}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder foo_bar(Consumer<? super WeightOptions> options) {
    options.accept(foo_bar);
    return this;
  }

  /** Sets options of {@link Names#FooBar}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder FooBar(Consumer<? super WeightOptions> options) {
    options.accept(fooBar_2);
    return this;
  }

  /** Sets options of {@link Names#SUMMARY}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder SUMMARY(Consumer<? super WeightOptions> options) {
    options.accept(sUMMARY);
    return this;
  }

  /** Sets options of {@link Names#build}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder build(Consumer<? super WeightOptions> options) {
    options.accept(build);
    return this;
  }

  /** Sets options of {@link Names#seed}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder seed(Consumer<? super WeightOptions> options) {
    options.accept(seed);
    return this;
  }

  /** Sets options of {@link Names#größe$}: 4×4×4 → 4×4×4 with 148 parameters and 2,304 MACs. */
  public NamesBuilder größe$(Consumer<? super WeightOptions> options) {
    options.accept(größe$);
    return this;
  }

  /** Sets options of {@link Names#layers}: 4×4×4 → 4×4×4 with 296 parameters and 4,608 MACs. */
  public NamesBuilder layers(Consumer<? super WeightOptions> options) {
    options.accept(layers);
    return this;
  }

  /** Sets options of {@link Names#aRatherLongNameForABlockOfSuchANetwork}: 4×4×4 → 4×2×2. */
  public NamesBuilder aRatherLongNameForABlockOfSuchANetwork(
      Consumer<? super LayerOptions> options) {
    options.accept(aRatherLongNameForABlockOfSuchANetwork);
    return this;
  }

  /** Sets options of {@link Names#configuration}: 4×2×2 → 2 with 34 parameters and 32 MACs. */
  public NamesBuilder configuration(Consumer<? super HeadOptions> options) {
    options.accept(configuration);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declareGraph(graph);
    declareOptions(graph);
    declareInputs(graph);
    declareFooBar(graph);
    declareFoo_bar(graph);
    declareFooBar_2(graph);
    declareSUMMARY(graph);
    declareBuild(graph);
    declareSeed(graph);
    declareGröße$(graph);
    declareLayersCopy1(graph);
    declareLayersCopy2(graph);
    declareARatherLongNameForABlockOfSuchANetwork(graph);
    declareConfiguration(graph);
    graph.setOutputs("configuration");
  }

  /** {@code @Convolution(filters = 4)}: 3×8×8 → 4×8×8. */
  private void declareGraph(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "graph",
        graph_2.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @Convolution(filters = 4)}: 4×8×8 → 4×8×8. */
  private void declareOptions(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "options",
        options_2.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "graph");
  }

  /** {@code @MaxPool}: 4×8×8 → 4×4×4. */
  private void declareInputs(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "inputs",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        inputs_2.inputs(graph, "options"));
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareFooBar(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "fooBar",
        fooBar.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "inputs");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareFoo_bar(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "foo_bar",
        foo_bar.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "fooBar");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareFooBar_2(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "FooBar",
        fooBar_2.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "foo_bar");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareSUMMARY(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "SUMMARY",
        sUMMARY.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "FooBar");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareBuild(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "build",
        build.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "SUMMARY");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareSeed(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "seed",
        seed.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "build");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareGröße$(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "größe$",
        größe$.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "seed");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareLayersCopy1(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "layers/1",
        layers.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "größe$");
  }

  /** {@code @Convolution(filters = 4)}: 4×4×4 → 4×4×4. */
  private void declareLayersCopy2(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "layers/2",
        layers.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "layers/1");
  }

  /** {@code @MaxPool}: 4×4×4 → 4×2×2. */
  private void declareARatherLongNameForABlockOfSuchANetwork(
      ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "aRatherLongNameForABlockOfSuchANetwork",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        aRatherLongNameForABlockOfSuchANetwork.inputs(graph, "layers/2"));
  }

  /** {@code @Classifier(classes = 2)}: 4×2×2 → 2. */
  private void declareConfiguration(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "configuration",
        configuration.layer(
            new OutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(configuration.weighted(LossFunctions.LossFunction.MCXENT))),
        "aRatherLongNameForABlockOfSuchANetwork");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap GRAPH = new FeatureMap(4, 8, 8);

    /** 4×8×8 */
    public static final FeatureMap OPTIONS = new FeatureMap(4, 8, 8);

    /** 4×4×4 */
    public static final FeatureMap INPUTS = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap FOO_BAR = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap FOO_BAR_2 = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap FOO_BAR_3 = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap SUMMARY = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap BUILD = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap SEED = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap GRÖSSE$ = new FeatureMap(4, 4, 4);

    /** 4×4×4 */
    public static final FeatureMap LAYERS = new FeatureMap(4, 4, 4);

    /** 4×2×2 */
    public static final FeatureMap A_RATHER_LONG_NAME_FOR_A_BLOCK_OF_SUCH_A_NETWORK =
        new FeatureMap(4, 2, 2);

    /** 2 */
    public static final Scores CONFIGURATION = new Scores(new Vector(2));

    private Shapes() {}

    /** The parts of {@link #LAYERS}. */
    public static final class Layers_2 {
      /** 4×4×4 */
      public static final FeatureMap COPY_1 = new FeatureMap(4, 4, 4);

      /** 4×4×4 */
      public static final FeatureMap COPY_2 = new FeatureMap(4, 4, 4);

      private Layers_2() {}
    }
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Convolution: 3×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> GRAPH = new LayerHandle<>("graph", Shapes.GRAPH);

    /** Convolution: 4×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> OPTIONS =
        new LayerHandle<>("options", Shapes.OPTIONS);

    /** MaxPool: 4×8×8 → 4×4×4 */
    public static final LayerHandle<FeatureMap> INPUTS = new LayerHandle<>("inputs", Shapes.INPUTS);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> FOO_BAR =
        new LayerHandle<>("fooBar", Shapes.FOO_BAR);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> FOO_BAR_2 =
        new LayerHandle<>("foo_bar", Shapes.FOO_BAR_2);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> FOO_BAR_3 =
        new LayerHandle<>("FooBar", Shapes.FOO_BAR_3);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> SUMMARY =
        new LayerHandle<>("SUMMARY", Shapes.SUMMARY);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> BUILD = new LayerHandle<>("build", Shapes.BUILD);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> SEED = new LayerHandle<>("seed", Shapes.SEED);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> GRÖSSE$ =
        new LayerHandle<>("größe$", Shapes.GRÖSSE$);

    /** Convolution: 4×4×4 → 4×4×4 */
    public static final LayerHandle<FeatureMap> LAYERS =
        new LayerHandle<>("layers", "layers/2", Shapes.LAYERS);

    /** MaxPool: 4×4×4 → 4×2×2 */
    public static final LayerHandle<FeatureMap> A_RATHER_LONG_NAME_FOR_A_BLOCK_OF_SUCH_A_NETWORK =
        new LayerHandle<>(
            "aRatherLongNameForABlockOfSuchANetwork",
            Shapes.A_RATHER_LONG_NAME_FOR_A_BLOCK_OF_SUCH_A_NETWORK);

    /** Classifier: 4×2×2 → 2 */
    public static final LayerHandle<Scores> CONFIGURATION =
        new LayerHandle<>("configuration", Shapes.CONFIGURATION);

    private Layers() {}

    /** The parts of {@link #LAYERS}. */
    public static final class Layers_2 {
      /** Convolution: 4×4×4 → 4×4×4 */
      public static final LayerHandle<FeatureMap> COPY_1 =
          new LayerHandle<>("layers/1", Shapes.Layers_2.COPY_1);

      /** Convolution: 4×4×4 → 4×4×4 */
      public static final LayerHandle<FeatureMap> COPY_2 =
          new LayerHandle<>("layers/2", Shapes.Layers_2.COPY_2);

      private Layers_2() {}
    }
  }
}
