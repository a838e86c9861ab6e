package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import dev.tenon.vertex.ChannelZeroPadding;
import java.util.List;

/** {@code Pad} behind the channels. */
final class ChannelZeroPaddingExport implements VertexExport<ChannelZeroPadding> {

  @Override
  public Value export(ChannelZeroPadding vertex, List<Value> inputs, VertexScope scope) {
    Value input = inputs.get(0);
    long channels = input.shape().size(1) + vertex.getZeros();
    return scope
        .operation("Pad")
        .inputs(input)
        .longs(0, 0, 0, 0, 0, vertex.getZeros(), 0, 0)
        .to(input.shape().with(1, channels));
  }
}
