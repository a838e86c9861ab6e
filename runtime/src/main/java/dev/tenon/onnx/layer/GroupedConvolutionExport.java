package dev.tenon.onnx.layer;

import dev.tenon.convolution.GroupedConvolution2D;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;

/** {@code Conv} with groups, whose weights lie as Tenon's. */
final class GroupedConvolutionExport implements LayerExport<GroupedConvolution2D> {

  @Override
  public Value export(GroupedConvolution2D layer, Value input, VertexScope scope) {
    return Convolutions.export(
        layer, scope.parameter(Convolutions.WEIGHT_KEY), layer.getGroups(), input, scope);
  }
}
