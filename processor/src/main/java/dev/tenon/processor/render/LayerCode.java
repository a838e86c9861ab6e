package dev.tenon.processor.render;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.shape.Extent;

/**
 * The DL4J object of a layer. Everything that DL4J has an unfortunate default for is said: kernel
 * 5×5 of a convolution and 1×1 of a pooling, sigmoid of every layer, mode Truncate.
 */
final class LayerCode implements LayerVisitor<GraphNode> {
  private final OptionsField options;
  private final String sequenceInput;

  /**
   * @param sequenceInput the input of the network whose mask tells which step is the last
   */
  LayerCode(OptionsField options, String sequenceInput) {
    this.options = options;
    this.sequenceInput = sequenceInput;
  }

  @Override
  public GraphNode visit(Activate layer) {
    return GraphNode.layer(
        Expression.of(
            "new $T($T.$L)", Dl4jTypes.ACTIVATION_LAYER, Dl4jTypes.ACTIVATION, layer.activation()));
  }

  @Override
  public GraphNode visit(BatchNorm layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.BATCH_NORMALIZATION, "")
            .call("eps($L)", Literals.real(layer.epsilon()))
            .call("decay($L)", Literals.real(layer.decay())));
  }

  @Override
  public GraphNode visit(ChannelZeroPadding layer) {
    return GraphNode.vertex(
        Expression.of(
            "new $T($L)", RuntimeTypes.CHANNEL_ZERO_PADDING, Literals.size(layer.zeros())));
  }

  @Override
  public GraphNode visit(Concat layer) {
    return GraphNode.vertex(Expression.of("new $T()", Dl4jTypes.MERGE_VERTEX));
  }

  @Override
  public GraphNode visit(Convolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.CONVOLUTION_LAYER, "")
            .window(layer.window())
            .weights(layer.filters(), layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(Cropping layer) {
    return plain(
        LayerBuilder.of(
            Dl4jTypes.CROPPING_2D,
            "$L, $L, $L, $L",
            layer.top(),
            layer.bottom(),
            layer.left(),
            layer.right()));
  }

  @Override
  public GraphNode visit(Dense layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.DENSE_LAYER, "")
            .weights(layer.units(), layer.bias(), layer.activation()));
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
  public GraphNode visit(ElementWise layer) {
    return GraphNode.vertex(
        Expression.of(
            "new $1T($1T.Op.$2L)", Dl4jTypes.ELEMENT_WISE_VERTEX, layer.operation().dl4jName()));
  }

  @Override
  public GraphNode visit(GlobalPooling layer) {
    LayerBuilder pooling =
        LayerBuilder.of(
            Dl4jTypes.GLOBAL_POOLING_LAYER, "$T.$L", Dl4jTypes.POOLING_TYPE, layer.kind());
    return plain(layer.keepDimensions() ? pooling.call("collapseDimensions(false)") : pooling);
  }

  @Override
  public GraphNode visit(LastStep layer) {
    return GraphNode.vertex(
        Expression.of("new $T($S)", Dl4jTypes.LAST_TIME_STEP_VERTEX, sequenceInput));
  }

  @Override
  public GraphNode visit(LocalResponseNorm layer) {
    return plain(
        LayerBuilder.of(Dl4jTypes.LOCAL_RESPONSE_NORMALIZATION, "")
            .call("k($L)", Literals.real(layer.k()))
            .call("n($L)", Literals.real(layer.depth()))
            .call("alpha($L)", Literals.real(layer.alpha()))
            .call("beta($L)", Literals.real(layer.beta())));
  }

  @Override
  public GraphNode visit(Lstm layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.LSTM, "")
            .call("nOut($L)", Literals.size(layer.units()))
            .activation(layer.activation())
            .call("gateActivationFunction($T.SIGMOID)", Dl4jTypes.ACTIVATION));
  }

  @Override
  public GraphNode visit(Output layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.OUTPUT_LAYER, "")
            .weights(layer.units(), layer.bias(), layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss())));
  }

  @Override
  public GraphNode visit(PixelOutput layer) {
    return plain(
        LayerBuilder.of(Dl4jTypes.CNN_LOSS_LAYER, "")
            .activation(layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss())));
  }

  @Override
  public GraphNode visit(Pooling layer) {
    LayerBuilder pooling =
        LayerBuilder.of(Dl4jTypes.SUBSAMPLING_LAYER, "$T.$L", Dl4jTypes.POOLING_TYPE, layer.kind())
            .window(layer.window());
    return plain(layer.kind() == PoolingKind.PNORM ? pooling.call("pnorm(2)") : pooling);
  }

  @Override
  public GraphNode visit(Scale layer) {
    return GraphNode.vertex(
        Expression.of("new $T($L)", Dl4jTypes.SCALE_VERTEX, Literals.real(layer.factor())));
  }

  @Override
  public GraphNode visit(SeparableConvolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.SEPARABLE_CONVOLUTION_2D, "")
            .window(layer.window())
            .call("depthMultiplier($L)", layer.multiplier())
            .weights(layer.filters(), layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(SequenceOutput layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.RNN_OUTPUT_LAYER, "")
            .weights(layer.units(), layer.bias(), layer.activation())
            .call("lossFunction($L)", options.loss(layer.loss())));
  }

  @Override
  public GraphNode visit(Shift layer) {
    return GraphNode.vertex(
        Expression.of("new $T($L)", Dl4jTypes.SHIFT_VERTEX, Literals.real(layer.summand())));
  }

  @Override
  public GraphNode visit(TransposedConvolution layer) {
    return withOptions(
        LayerBuilder.of(Dl4jTypes.DECONVOLUTION_2D, "")
            .window(layer.window())
            .weights(layer.filters(), layer.bias(), layer.activation()));
  }

  @Override
  public GraphNode visit(Upsampling layer) {
    Extent size = layer.size();
    return plain(
        size.height() == size.width()
            ? LayerBuilder.of(Dl4jTypes.UPSAMPLING_2D, "$L", size.height())
            : LayerBuilder.of(Dl4jTypes.UPSAMPLING_2D, "")
                .call("size(new int[] {$L})", Literals.pair(size)));
  }

  @Override
  public GraphNode visit(ZeroPadding layer) {
    return plain(
        LayerBuilder.of(
            Dl4jTypes.ZERO_PADDING_LAYER,
            "$L, $L, $L, $L",
            layer.top(),
            layer.bottom(),
            layer.left(),
            layer.right()));
  }

  private GraphNode withOptions(LayerBuilder builder) {
    return GraphNode.layer(options.layer(builder));
  }

  private static GraphNode plain(LayerBuilder builder) {
    return GraphNode.layer(builder.build());
  }
}
