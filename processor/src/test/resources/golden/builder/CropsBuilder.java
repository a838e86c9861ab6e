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
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Crops}: 1×9×3 → 5, 20 parameters and 15 MACs.
 *
 * <pre>
 * input    1×9×3  Input
 * middle   1×4×3  Crop
 * bottom   1×1×3  Crop
 * classes      5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class CropsBuilder extends NetworkBuilder<CropsBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 20L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 20L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 15L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "98b12163ec7997970711a533bfabc0c15dc1106a053451c8e243c27e0aa0d845";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Crops
      __________________________________________________________________________________________
      Block (type)          Output  Parameters  MACs  Activations  Receptive field  Connected to
      ==========================================================================================
      input (Input)         1×9×3            0     0          0 B                1
      middle (Crop)         1×4×3            0     0         48 B                1  input
      bottom (Crop)         1×1×3            0     0         12 B                1  middle
      classes (Classifier)  5               20    15         20 B                   bottom
      ==========================================================================================
      Total parameters: 20 (80 B)
      Trainable parameters: 20
      Non-trainable parameters: 0
      MACs: 15
      FLOPs (2 × MACs): 30
      Activations: 80 B (2.50 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 16.94 KiB
      __________________________________________________________________________________________
      """;

  private final LayerOptions middle = new LayerOptions("middle");
  private final LayerOptions bottom = new LayerOptions("bottom");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private CropsBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static CropsBuilder create() {
    return new CropsBuilder();
  }

  @Override
  protected CropsBuilder self() {
    return this;
  }

  /** Sets options of {@link Crops#middle}: 1×9×3 → 1×4×3. */
  public CropsBuilder middle(Consumer<? super LayerOptions> options) {
    options.accept(middle);
    return this;
  }

  /** Sets options of {@link Crops#bottom}: 1×4×3 → 1×1×3. */
  public CropsBuilder bottom(Consumer<? super LayerOptions> options) {
    options.accept(bottom);
    return this;
  }

  /** Sets options of {@link Crops#classes}: 1×1×3 → 5 with 20 parameters and 15 MACs. */
  public CropsBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(9, 3, 1, CNN2DFormat.NCHW));
    declareMiddle(graph);
    declareBottom(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @Crop({5, 0, 0, 0})}: 1×9×3 → 1×4×3. */
  private void declareMiddle(ComputationGraphConfiguration.GraphBuilder graph) {
    // ND4J cuts wrongly what is cut out of another array already.
    graph.addVertex("middle/copy", new ScaleVertex(1), middle.inputs(graph, "input"));
    graph.addLayer("middle", new Cropping2D.Builder(5, 0, 0, 0).build(), "middle/copy");
  }

  /** {@code @Crop({3, 0, 0, 0})}: 1×4×3 → 1×1×3. */
  private void declareBottom(ComputationGraphConfiguration.GraphBuilder graph) {
    // ND4J cuts wrongly what is cut out of another array already.
    graph.addVertex("bottom/copy", new ScaleVertex(1), bottom.inputs(graph, "middle"));
    graph.addLayer("bottom", new Cropping2D.Builder(3, 0, 0, 0).build(), "bottom/copy");
  }

  /** {@code @Classifier(classes = 5)}: 1×1×3 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "bottom");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 1×9×3 */
    public static final FeatureMap INPUT = new FeatureMap(1, 9, 3);

    /** 1×4×3 */
    public static final FeatureMap MIDDLE = new FeatureMap(1, 4, 3);

    /** 1×1×3 */
    public static final FeatureMap BOTTOM = new FeatureMap(1, 1, 3);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Crop: 1×9×3 → 1×4×3 */
    public static final LayerHandle<FeatureMap> MIDDLE = new LayerHandle<>("middle", Shapes.MIDDLE);

    /** Crop: 1×4×3 → 1×1×3 */
    public static final LayerHandle<FeatureMap> BOTTOM = new LayerHandle<>("bottom", Shapes.BOTTOM);

    /** Classifier: 1×1×3 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
