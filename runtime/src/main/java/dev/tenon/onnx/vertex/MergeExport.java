package dev.tenon.onnx.vertex;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.MergeVertex;

/** {@code Concat}. */
final class MergeExport implements VertexExport<MergeVertex> {

  @Override
  public Value export(MergeVertex vertex, List<Value> inputs, VertexScope scope) {
    int axis = vertex.getMergeAxis();
    TensorShape first = inputs.get(0).shape();
    long size = 0;
    for (Value input : inputs) {
      long part = input.shape().size(axis);
      size = size == UNKNOWN || part == UNKNOWN ? UNKNOWN : size + part;
    }
    return scope
        .operation("Concat")
        .inputs(inputs)
        .attribute("axis", axis)
        .to(first.with(axis, size));
  }
}
