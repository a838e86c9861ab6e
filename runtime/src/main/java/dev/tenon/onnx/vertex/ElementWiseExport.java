package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;

/** {@code Sum}, {@code Mean}, {@code Max}, {@code Sub}, or {@code Mul} of one after the other. */
final class ElementWiseExport implements VertexExport<ElementWiseVertex> {

  @Override
  public Value export(ElementWiseVertex vertex, List<Value> inputs, VertexScope scope) {
    return switch (vertex.getOp()) {
      case Add -> join(inputs.size() == 2 ? "Add" : "Sum", inputs, scope);
      case Average -> join("Mean", inputs, scope);
      case Max -> join("Max", inputs, scope);
      case Subtract -> join("Sub", inputs, scope);
      case Product ->
          inputs.stream()
              .reduce((product, factor) -> join("Mul", List.of(product, factor), scope))
              .orElseThrow();
    };
  }

  private static Value join(String operation, List<Value> inputs, VertexScope scope) {
    return scope.operation(operation).inputs(inputs).to(inputs.get(0).shape());
  }
}
