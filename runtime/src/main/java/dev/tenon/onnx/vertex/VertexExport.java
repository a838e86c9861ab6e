package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.GraphVertex;

/** Writes the operations that compute what vertices of one class compute. */
interface VertexExport<V extends GraphVertex> {

  /**
   * Writes a vertex.
   *
   * @param inputs what the vertex takes, at least one value
   * @return what it gives
   * @throws UnsupportedOperationException if the vertex is set up as ONNX cannot express
   */
  Value export(V vertex, List<Value> inputs, VertexScope scope);
}
