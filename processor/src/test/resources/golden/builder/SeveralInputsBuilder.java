package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link SeveralInputs}: 3×8×8 and 1×8×8 and 5 → 3, 30
 * parameters and 27 MACs.
 *
 * <pre>
 * left     3×8×8  Input
 * right    1×8×8  Input
 * facts        5  Input
 * image    4×8×8  Concat
 * seen         4  GlobalPool
 * known        9  Concat
 * classes      3  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class SeveralInputsBuilder extends NetworkBuilder<SeveralInputsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 30L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 30L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 27L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "3e332693f3c987a4bb47a8c9c00b48a91ee285be2243c78708dd2a2cacb29d7e";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: SeveralInputs
      __________________________________________________________________________________________
      Block (type)          Output  Parameters  MACs  Activations  Receptive field  Connected to
      ==========================================================================================
      left (Input)          3×8×8            0     0          0 B                1
      right (Input)         1×8×8            0     0          0 B                1
      facts (Input)         5                0     0          0 B
      image (Concat)        4×8×8            0     0     1.00 KiB                1  left, right
      seen (GlobalPool)     4                0     0         16 B                   image
      known (Concat)        9                0     0         36 B                   seen, facts
      classes (Classifier)  3               30    27         12 B                   known
      ==========================================================================================
      Total parameters: 30 (120 B)
      Trainable parameters: 30
      Non-trainable parameters: 0
      MACs: 27
      FLOPs (2 × MACs): 54
      Activations: 1.06 KiB (34.00 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 198.22 KiB
      __________________________________________________________________________________________
      """;

  private final LayerOptions image = new LayerOptions("image");
  private final LayerOptions seen = new LayerOptions("seen");
  private final LayerOptions known = new LayerOptions("known");
  private final HeadOptions classes = new HeadOptions(this, "classes", 3);

  private SeveralInputsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static SeveralInputsBuilder create() {
    return new SeveralInputsBuilder();
  }

  @Override
  protected SeveralInputsBuilder self() {
    return this;
  }

  /** Sets options of {@link SeveralInputs#image}: 3×8×8 and 1×8×8 → 4×8×8. */
  public SeveralInputsBuilder image(Consumer<? super LayerOptions> options) {
    options.accept(image);
    return this;
  }

  /** Sets options of {@link SeveralInputs#seen}: 4×8×8 → 4. */
  public SeveralInputsBuilder seen(Consumer<? super LayerOptions> options) {
    options.accept(seen);
    return this;
  }

  /** Sets options of {@link SeveralInputs#known}: 4 and 5 → 9. */
  public SeveralInputsBuilder known(Consumer<? super LayerOptions> options) {
    options.accept(known);
    return this;
  }

  /** Sets options of {@link SeveralInputs#classes}: 9 → 3 with 30 parameters and 27 MACs. */
  public SeveralInputsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("left", "right", "facts");
    graph.setInputTypes(
        InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW),
        InputType.convolutional(8, 8, 1, CNN2DFormat.NCHW),
        InputType.feedForward(5));
    declareImage(graph);
    declareSeen(graph);
    declareKnown(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Concat}: 3×8×8 and 1×8×8 → 4×8×8. */
  private void declareImage(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("image", new MergeVertex(), image.inputs(graph, "left", "right"));
  }

  /** {@code @GlobalPool}: 4×8×8 → 4. */
  private void declareSeen(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "seen",
        new GlobalPoolingLayer.Builder(PoolingType.AVG).build(),
        seen.inputs(graph, "image"));
  }

  /** {@code @Concat}: 4 and 5 → 9. */
  private void declareKnown(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addVertex("known", new MergeVertex(), known.inputs(graph, "seen", "facts"));
  }

  /** {@code @Classifier(classes = 3)}: 9 → 3. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(3)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "known");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap LEFT = new FeatureMap(3, 8, 8);

    /** 1×8×8 */
    public static final FeatureMap RIGHT = new FeatureMap(1, 8, 8);

    /** 5 */
    public static final Vector FACTS = new Vector(5);

    /** 4×8×8 */
    public static final FeatureMap IMAGE = new FeatureMap(4, 8, 8);

    /** 4 */
    public static final Vector SEEN = new Vector(4);

    /** 9 */
    public static final Vector KNOWN = new Vector(9);

    /** 3 */
    public static final Scores CLASSES = new Scores(new Vector(3));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Concat: 3×8×8 and 1×8×8 → 4×8×8 */
    public static final LayerHandle<FeatureMap> IMAGE = new LayerHandle<>("image", Shapes.IMAGE);

    /** GlobalPool: 4×8×8 → 4 */
    public static final LayerHandle<Vector> SEEN = new LayerHandle<>("seen", Shapes.SEEN);

    /** Concat: 4 and 5 → 9 */
    public static final LayerHandle<Vector> KNOWN = new LayerHandle<>("known", Shapes.KNOWN);

    /** Classifier: 9 → 3 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
