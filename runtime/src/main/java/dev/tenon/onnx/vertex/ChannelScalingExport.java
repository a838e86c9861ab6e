package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import dev.tenon.vertex.ChannelScaling;
import java.util.List;

/** {@code Mul}, which spreads the factor of a channel over its pixels. */
final class ChannelScalingExport implements VertexExport<ChannelScaling> {

  @Override
  public Value export(ChannelScaling vertex, List<Value> inputs, VertexScope scope) {
    return scope.operation("Mul").inputs(inputs).to(inputs.get(0).shape());
  }
}
