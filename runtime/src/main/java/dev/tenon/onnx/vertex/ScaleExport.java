package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;

/** {@code Mul} with a number. */
final class ScaleExport implements VertexExport<ScaleVertex> {

  @Override
  public Value export(ScaleVertex vertex, List<Value> inputs, VertexScope scope) {
    Value input = inputs.get(0);
    return scope.operation("Mul").inputs(input).number(vertex.getScaleFactor()).to(input.shape());
  }
}
