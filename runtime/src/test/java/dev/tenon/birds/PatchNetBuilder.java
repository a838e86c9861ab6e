package dev.tenon.birds;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.builder.BatchNormOptions;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Says for each pixel whether it is bird, branch or sky: a network small enough to be trained in a
 * test, with a batch normalisation, a dropout, a merge and a head of pixels.
 */
public final class PatchNetBuilder extends NetworkBuilder<PatchNetBuilder> {

  private final WeightOptions edges = new WeightOptions(this, "edges");
  private final BatchNormOptions even = new BatchNormOptions(this, "even");
  private final LayerOptions noisy = new LayerOptions("noisy");
  private final LayerOptions sum = new LayerOptions("sum");
  private final HeadOptions pixels = new HeadOptions(this, "pixels", 3);

  private PatchNetBuilder() {
    super("0.1.0");
  }

  public static PatchNetBuilder create() {
    return new PatchNetBuilder();
  }

  public PatchNetBuilder edges(Consumer<? super WeightOptions> options) {
    options.accept(edges);
    return this;
  }

  public PatchNetBuilder even(Consumer<? super BatchNormOptions> options) {
    options.accept(even);
    return this;
  }

  public PatchNetBuilder noisy(Consumer<? super LayerOptions> options) {
    options.accept(noisy);
    return this;
  }

  public PatchNetBuilder sum(Consumer<? super LayerOptions> options) {
    options.accept(sum);
    return this;
  }

  public PatchNetBuilder pixels(Consumer<? super HeadOptions> options) {
    options.accept(pixels);
    return this;
  }

  @Override
  protected PatchNetBuilder self() {
    return this;
  }

  @Override
  protected void declare(GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(6, 5, 2, CNN2DFormat.NCHW));
    declareEdges(graph);
    declareEven(graph);
    declareNoisy(graph);
    declareSum(graph);
    declarePixels(graph);
    graph.setOutputs("pixels/loss");
  }

  private void declareEdges(GraphBuilder graph) {
    graph.addLayer(
        "edges",
        edges.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.TANH)),
        "input");
  }

  private void declareEven(GraphBuilder graph) {
    graph.addLayer(
        "even", even.layer(new BatchNormalization.Builder().eps(1e-5).decay(0.9)), "edges");
  }

  private void declareNoisy(GraphBuilder graph) {
    graph.addLayer("noisy", noisy.layer(new DropoutLayer.Builder(0.5)), "even");
  }

  private void declareSum(GraphBuilder graph) {
    graph.addVertex(
        "sum",
        new ElementWiseVertex(ElementWiseVertex.Op.Add),
        sum.inputs(graph, "noisy", "edges"));
  }

  private void declarePixels(GraphBuilder graph) {
    graph.addLayer(
        "pixels/conv",
        pixels.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(1, 1)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(3)
                .hasBias(true)
                .activation(Activation.IDENTITY)),
        "sum");
    graph.addLayer(
        "pixels/loss",
        new CnnLossLayer.Builder()
            .activation(Activation.SOFTMAX)
            .lossFunction(pixels.weighted(LossFunction.MCXENT))
            .build(),
        "pixels/conv");
  }

  public static final class Shapes {

    public static final FeatureMap INPUT = new FeatureMap(2, 6, 5);
    public static final FeatureMap EDGES = new FeatureMap(4, 6, 5);
    public static final FeatureMap EVEN = new FeatureMap(4, 6, 5);
    public static final FeatureMap NOISY = new FeatureMap(4, 6, 5);
    public static final FeatureMap SUM = new FeatureMap(4, 6, 5);
    public static final Scores PIXELS = new Scores(new FeatureMap(3, 6, 5));

    private Shapes() {}
  }

  public static final class Layers {

    public static final LayerHandle<FeatureMap> EDGES = new LayerHandle<>("edges", Shapes.EDGES);
    public static final LayerHandle<FeatureMap> EVEN = new LayerHandle<>("even", Shapes.EVEN);
    public static final LayerHandle<FeatureMap> NOISY = new LayerHandle<>("noisy", Shapes.NOISY);
    public static final LayerHandle<FeatureMap> SUM = new LayerHandle<>("sum", Shapes.SUM);
    public static final LayerHandle<Scores> PIXELS =
        new LayerHandle<>("pixels", "pixels/loss", Shapes.PIXELS);

    private Layers() {}
  }
}
