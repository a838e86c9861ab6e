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
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Borders}: 3×8×8 → 5, 16,205 parameters and 16,200
 * MACs.
 *
 * <pre>
 * input        3×8×8  Input
 * padded     3×11×15  ZeroPad
 * square     3×13×17  ZeroPad
 * cropped     3×9×15  Crop
 * doubled    3×18×30  Upsample
 * stretched  3×18×60  Upsample
 * classes          5  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class BordersBuilder extends NetworkBuilder<BordersBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 16_205L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 16_205L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 16_200L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "8c63c726f04021575e8d92c3383dd79b2521afe000fbd5448f5d5bd8861e3a66";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Borders
      _____________________________________________________________________________________________
      Block (type)          Output   Parameters    MACs  Activations  Receptive field  Connected to
      =============================================================================================
      input (Input)         3×8×8             0       0          0 B                1
      padded (ZeroPad)      3×11×15           0       0     1.93 KiB                1  input
      square (ZeroPad)      3×13×17           0       0     2.59 KiB                1  padded
      cropped (Crop)        3×9×15            0       0     1.58 KiB                1  square
      doubled (Upsample)    3×18×30           0       0     6.33 KiB                1  cropped
      stretched (Upsample)  3×18×60           0       0    12.66 KiB                1  doubled
      classes (Classifier)  5            16,205  16,200         20 B                   stretched
      =============================================================================================
      Total parameters: 16,205 (63.30 KiB)
      Trainable parameters: 16,205
      Non-trainable parameters: 0
      MACs: 16,200
      FLOPs (2 × MACs): 32,400
      Activations: 25.11 KiB (803.50 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 2.83 MiB
      _____________________________________________________________________________________________
      """;

  private final LayerOptions padded = new LayerOptions("padded");
  private final LayerOptions square = new LayerOptions("square");
  private final LayerOptions cropped = new LayerOptions("cropped");
  private final LayerOptions doubled = new LayerOptions("doubled");
  private final LayerOptions stretched = new LayerOptions("stretched");
  private final HeadOptions classes = new HeadOptions(this, "classes", 5);

  private BordersBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static BordersBuilder create() {
    return new BordersBuilder();
  }

  @Override
  protected BordersBuilder self() {
    return this;
  }

  /** Sets options of {@link Borders#padded}: 3×8×8 → 3×11×15. */
  public BordersBuilder padded(Consumer<? super LayerOptions> options) {
    options.accept(padded);
    return this;
  }

  /** Sets options of {@link Borders#square}: 3×11×15 → 3×13×17. */
  public BordersBuilder square(Consumer<? super LayerOptions> options) {
    options.accept(square);
    return this;
  }

  /** Sets options of {@link Borders#cropped}: 3×13×17 → 3×9×15. */
  public BordersBuilder cropped(Consumer<? super LayerOptions> options) {
    options.accept(cropped);
    return this;
  }

  /** Sets options of {@link Borders#doubled}: 3×9×15 → 3×18×30. */
  public BordersBuilder doubled(Consumer<? super LayerOptions> options) {
    options.accept(doubled);
    return this;
  }

  /** Sets options of {@link Borders#stretched}: 3×18×30 → 3×18×60. */
  public BordersBuilder stretched(Consumer<? super LayerOptions> options) {
    options.accept(stretched);
    return this;
  }

  /**
   * Sets options of {@link Borders#classes}: 3×18×60 → 5 with 16,205 parameters and 16,200 MACs.
   */
  public BordersBuilder classes(Consumer<? super HeadOptions> options) {
    options.accept(classes);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(8, 8, 3, CNN2DFormat.NCHW));
    declarePadded(graph);
    declareSquare(graph);
    declareCropped(graph);
    declareDoubled(graph);
    declareStretched(graph);
    declareClasses(graph);
    graph.setOutputs("classes");
  }

  /** {@code @ZeroPad({1, 2, 3, 4})}: 3×8×8 → 3×11×15. */
  private void declarePadded(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "padded", new ZeroPaddingLayer.Builder(1, 2, 3, 4).build(), padded.inputs(graph, "input"));
  }

  /** {@code @ZeroPad(1)}: 3×11×15 → 3×13×17. */
  private void declareSquare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "square", new ZeroPaddingLayer.Builder(1, 1, 1, 1).build(), square.inputs(graph, "padded"));
  }

  /** {@code @Crop({2, 1})}: 3×13×17 → 3×9×15. */
  private void declareCropped(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "cropped", new Cropping2D.Builder(2, 2, 1, 1).build(), cropped.inputs(graph, "square"));
  }

  /** {@code @Upsample}: 3×9×15 → 3×18×30. */
  private void declareDoubled(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "doubled", new Upsampling2D.Builder(2).build(), doubled.inputs(graph, "cropped"));
  }

  /** {@code @Upsample({1, 2})}: 3×18×30 → 3×18×60. */
  private void declareStretched(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stretched",
        new Upsampling2D.Builder().size(new int[] {1, 2}).build(),
        stretched.inputs(graph, "doubled"));
  }

  /** {@code @Classifier(classes = 5)}: 3×18×60 → 5. */
  private void declareClasses(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classes",
        classes.layer(
            new OutputLayer.Builder()
                .nOut(5)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classes.weighted(LossFunctions.LossFunction.MCXENT))),
        "stretched");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×8×8 */
    public static final FeatureMap INPUT = new FeatureMap(3, 8, 8);

    /** 3×11×15 */
    public static final FeatureMap PADDED = new FeatureMap(3, 11, 15);

    /** 3×13×17 */
    public static final FeatureMap SQUARE = new FeatureMap(3, 13, 17);

    /** 3×9×15 */
    public static final FeatureMap CROPPED = new FeatureMap(3, 9, 15);

    /** 3×18×30 */
    public static final FeatureMap DOUBLED = new FeatureMap(3, 18, 30);

    /** 3×18×60 */
    public static final FeatureMap STRETCHED = new FeatureMap(3, 18, 60);

    /** 5 */
    public static final Scores CLASSES = new Scores(new Vector(5));

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** ZeroPad: 3×8×8 → 3×11×15 */
    public static final LayerHandle<FeatureMap> PADDED = new LayerHandle<>("padded", Shapes.PADDED);

    /** ZeroPad: 3×11×15 → 3×13×17 */
    public static final LayerHandle<FeatureMap> SQUARE = new LayerHandle<>("square", Shapes.SQUARE);

    /** Crop: 3×13×17 → 3×9×15 */
    public static final LayerHandle<FeatureMap> CROPPED =
        new LayerHandle<>("cropped", Shapes.CROPPED);

    /** Upsample: 3×9×15 → 3×18×30 */
    public static final LayerHandle<FeatureMap> DOUBLED =
        new LayerHandle<>("doubled", Shapes.DOUBLED);

    /** Upsample: 3×18×30 → 3×18×60 */
    public static final LayerHandle<FeatureMap> STRETCHED =
        new LayerHandle<>("stretched", Shapes.STRETCHED);

    /** Classifier: 3×18×60 → 5 */
    public static final LayerHandle<Scores> CLASSES = new LayerHandle<>("classes", Shapes.CLASSES);

    private Layers() {}
  }
}
