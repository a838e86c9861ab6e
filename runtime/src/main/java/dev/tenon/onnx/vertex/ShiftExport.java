package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;

/** {@code Add} of a number. */
final class ShiftExport implements VertexExport<ShiftVertex> {

  @Override
  public Value export(ShiftVertex vertex, List<Value> inputs, VertexScope scope) {
    Value input = inputs.get(0);
    return scope.operation("Add").inputs(input).number(vertex.getShiftFactor()).to(input.shape());
  }
}
