package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;

import dev.tenon.onnx.graph.OnnxGraph;
import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import dev.tenon.onnx.vertex.Vertices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx.GraphProto;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;

/** Writes a graph vertex by vertex, in the order in which it is computed. */
final class GraphExport {
  /** Protobuf counts the bytes of a message in an int; what is no weight takes the rest. */
  private static final long MOST_WEIGHT_BYTES = 2_000_000_000;

  private final ComputationGraph graph;
  private final ComputationGraphConfiguration configuration;
  private final Vertices exports = new Vertices();
  private final OnnxGraph onnx;
  private final Map<String, Value> values = new HashMap<>();

  private GraphExport(ComputationGraph graph) {
    this.graph = graph;
    this.configuration = graph.getConfiguration();
    List<String> names = new ArrayList<>(configuration.getNetworkInputs());
    names.addAll(configuration.getVertices().keySet());
    this.onnx = OnnxGraph.reserving(names);
  }

  /**
   * The graph in ONNX.
   *
   * @param inputs the shapes of its inputs, by name
   * @throws UnsupportedOperationException naming the vertex, if one cannot be written in ONNX
   */
  static GraphProto of(ComputationGraph graph, Map<String, TensorShape> inputs) {
    return new GraphExport(graph).export(inputs);
  }

  private GraphProto export(Map<String, TensorShape> inputs) {
    requireSmallEnough();
    inputs.forEach((name, shape) -> values.put(name, onnx.input(name, shape)));
    for (int index : graph.topologicalSortOrder()) {
      GraphVertex vertex = graph.getVertices()[index];
      if (vertex.hasLayer() || !vertex.isInputVertex()) {
        values.put(vertex.getVertexName(), export(vertex));
      }
    }
    configuration.getNetworkOutputs().forEach(output -> onnx.output(value(output)));
    return onnx.build("tenon");
  }

  private Value export(GraphVertex vertex) {
    String name = vertex.getVertexName();
    List<Value> inputs =
        requireNonNull(configuration.getVertexInputs().get(name)).stream()
            .map(this::value)
            .toList();
    return exports.export(
        requireNonNull(configuration.getVertices().get(name)),
        inputs,
        new VertexScope(onnx, name, vertex.paramTable(false)));
  }

  private Value value(String name) {
    return requireNonNull(values.get(name), name);
  }

  private void requireSmallEnough() {
    long bytes = Float.BYTES * graph.numParams();
    if (bytes > MOST_WEIGHT_BYTES) {
      throw new UnsupportedOperationException(
          "the network cannot be exported to ONNX: its %,d parameters take more than the two"
                  .formatted(graph.numParams())
              + " gigabytes that one file holds");
    }
  }
}
