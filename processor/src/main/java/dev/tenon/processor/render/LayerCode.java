package dev.tenon.processor.render;

import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.plan.Vertex;

/**
 * The DL4J object of a layer. Everything that DL4J has an unfortunate default for is said: kernel
 * 5×5 of a convolution and 1×1 of a pooling, sigmoid of every layer, mode Truncate.
 */
final class LayerCode extends PlainLayerCode {
  private final OptionsField options;
  private final String outputs;
  private final DataFlow graph;
  private final Vertex vertex;

  /**
   * @param outputs how many channels or values the layer makes, if it has to be told
   */
  LayerCode(OptionsField options, String outputs, DataFlow graph, Vertex vertex) {
    super(outputs);
    this.outputs = outputs;
    this.options = options;
    this.graph = graph;
    this.vertex = vertex;
  }

  @Override
  public GraphNode visit(BatchNorm layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.BATCH_NORMALIZATION, "")
            .call("eps($L)", Literals.real(layer.epsilon()))
            .call("decay($L)", Literals.real(layer.decay())));
  }

  @Override
  public GraphNode visit(Convolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.CONVOLUTION_LAYER, "")
            .window(layer.window())
            .weights(outputs, layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(Dense layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.DENSE_LAYER, "")
            .weights(outputs, layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(DepthwiseConvolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.DEPTHWISE_CONVOLUTION_2D, "")
            .window(layer.window())
            .call("depthMultiplier($L)", layer.multiplier())
            .call("hasBias($L)", layer.bias())
            .activation(layer.activation()));
  }

  /** DL4J asks for the share that is kept. Alone in its block, the options can change it. */
  @Override
  public GraphNode visit(Dropout layer) {
    LayerBuilder dropout =
        LayerBuilder.of(Dl4jTypes.DROPOUT_LAYER, Literals.complement(layer.rate()));
    return options.dropout() ? withOptions(dropout) : plain(dropout);
  }

  @Override
  public GraphNode visit(GroupedConvolution layer) {
    return withOptions(
        LayerBuilder.of(RuntimeTypes.GROUPED_CONVOLUTION_2D, "")
            .call("groups($L)", layer.groups())
            .window(layer.window())
            .weights(outputs, layer.bias(), layer.activation()));
  }

  /** The mask of the network's input tells which step is the last. */
  @Override
  public GraphNode visit(LastStep layer) {
    return GraphNode.vertex(
        Expression.of("new $T($S)", Dl4jTypes.LAST_TIME_STEP_VERTEX, graph.networkInput(vertex)));
  }

  @Override
  public GraphNode visit(Lstm layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.LSTM, "")
            .call("nOut($L)", outputs)
            .activation(layer.activation())
            .call("gateActivationFunction($T.SIGMOID)", Dl4jTypes.ACTIVATION));
  }

  @Override
  public GraphNode visit(Output layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.OUTPUT_LAYER, "")
            .weights(outputs, layer.bias(), layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss(), vertex, outputs)));
  }

  @Override
  public GraphNode visit(PixelOutput layer) {
    return plain(
        LayerBuilder.of(Dl4jTypes.CNN_LOSS_LAYER, "")
            .activation(layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss(), vertex, outputs)));
  }

  @Override
  public GraphNode visit(SeparableConvolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.SEPARABLE_CONVOLUTION_2D, "")
            .window(layer.window())
            .call("depthMultiplier($L)", layer.multiplier())
            .weights(outputs, layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(SequenceOutput layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.RNN_OUTPUT_LAYER, "")
            .weights(outputs, layer.bias(), layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss(), vertex, outputs)));
  }

  @Override
  public GraphNode visit(TransposedConvolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.DECONVOLUTION_2D, "")
            .window(layer.window())
            .weights(outputs, layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(VectorOutput layer) {
    return plain(
        LayerBuilder.of(Dl4jTypes.LOSS_LAYER, "")
            .activation(layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss(), vertex, outputs)));
  }

  private GraphNode withOptions(LayerBuilder builder) {
    return GraphNode.layer(options.layer(builder));
  }
}
