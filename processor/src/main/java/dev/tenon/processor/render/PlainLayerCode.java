package dev.tenon.processor.render;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.shape.Extent;
import java.util.List;

/** The DL4J objects of layers that nothing can be set of but what the annotation says. */
abstract class PlainLayerCode implements LayerVisitor<GraphNode> {
  private final String outputs;

  PlainLayerCode(String outputs) {
    this.outputs = outputs;
  }

  @Override
  public GraphNode visit(Activate layer) {
    return GraphNode.layer(
        Expression.of(
            "new $T($T.$L)", Dl4jTypes.ACTIVATION_LAYER, Dl4jTypes.ACTIVATION, layer.activation()));
  }

  @Override
  public GraphNode visit(ChannelScaling layer) {
    return GraphNode.vertex(Expression.of("new $T()", RuntimeTypes.CHANNEL_SCALING));
  }

  @Override
  public GraphNode visit(ChannelZeroPadding layer) {
    return GraphNode.vertex(
        Expression.of("new $T($L)", RuntimeTypes.CHANNEL_ZERO_PADDING, outputs));
  }

  @Override
  public GraphNode visit(Concat layer) {
    return GraphNode.vertex(Expression.of("new $T()", Dl4jTypes.MERGE_VERTEX));
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
  public GraphNode visit(ElementWise layer) {
    return GraphNode.vertex(
        Expression.of(
            "new $T($T.Op.$L)",
            Dl4jTypes.ELEMENT_WISE_VERTEX,
            Dl4jTypes.ELEMENT_WISE_VERTEX,
            layer.operation().dl4jName()));
  }

  @Override
  public GraphNode visit(GlobalPooling layer) {
    LayerBuilder pooling = pooling(layer.kind());
    return plain(layer.keepDimensions() ? pooling.call("collapseDimensions(false)") : pooling);
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
  public GraphNode visit(SequencePooling layer) {
    return plain(pooling(layer.kind()).call("collapseDimensions(false)"));
  }

  @Override
  public GraphNode visit(Shift layer) {
    return GraphNode.vertex(
        Expression.of("new $T($L)", Dl4jTypes.SHIFT_VERTEX, Literals.real(layer.summand())));
  }

  @Override
  public GraphNode visit(JoinFrames layer) {
    return preprocessor(Expression.of("new $T()", Dl4jTypes.FEED_FORWARD_TO_RNN));
  }

  @Override
  public GraphNode visit(SplitClip layer) {
    return split(layer);
  }

  static GraphNode split(SplitClip layer) {
    return preprocessor(
        Expression.of(
            "new $T($L, $L)",
            Dl4jTypes.RNN_TO_CNN,
            Literals.pair(layer.frame().extent()),
            Literals.size(layer.frame().channels())));
  }

  @Override
  public GraphNode visit(Squeeze layer) {
    return preprocessor(Expression.of("new $T()", Dl4jTypes.RNN_TO_FEED_FORWARD));
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

  private static GraphNode preprocessor(Expression preprocessor) {
    return GraphNode.vertex(
        Expression.call(
            Fragment.of("new $T", Dl4jTypes.PREPROCESSOR_VERTEX), List.of(preprocessor)));
  }

  private static LayerBuilder pooling(PoolingKind kind) {
    return LayerBuilder.of(Dl4jTypes.GLOBAL_POOLING_LAYER, "$T.$L", Dl4jTypes.POOLING_TYPE, kind);
  }

  static GraphNode plain(LayerBuilder builder) {
    return GraphNode.layer(builder.build());
  }
}
