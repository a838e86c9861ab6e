package dev.tenon.onnx.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;

/** A graph that grows operation by operation, each after those whose values it takes. */
public final class OnnxGraph {
  private final GraphProto.Builder graph = GraphProto.newBuilder();
  private final Set<String> names;
  private final Map<String, Value> inner = new LinkedHashMap<>();

  private OnnxGraph(Set<String> names) {
    this.names = names;
  }

  /**
   * A graph that keeps names for the values that shall have them.
   *
   * @param vertices what the network calls its inputs and vertices
   */
  public static OnnxGraph reserving(Collection<String> vertices) {
    return new OnnxGraph(new HashSet<>(vertices));
  }

  /** A graph within this one: no name is in both, so that either can be read on its own. */
  OnnxGraph newBody() {
    return new OnnxGraph(names);
  }

  /** Declares what goes in. */
  public Value input(String name, TensorShape shape) {
    Value value = new Value(name, shape);
    graph.addInput(value.info());
    return value;
  }

  /** Declares what comes out. */
  public void output(Value value) {
    graph.addOutput(value.info());
    inner.remove(value.name());
  }

  /** The graph, with the shape of every value in it. */
  public GraphProto build(String name) {
    inner.values().forEach(value -> graph.addValueInfo(value.info()));
    return graph.setName(name).build();
  }

  /** The given name, with a number behind it if there is such a name already. */
  String unique(String name) {
    String candidate = name;
    for (int i = 2; !names.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  NodeProto.Builder addNode() {
    return graph.addNodeBuilder();
  }

  void addConstant(TensorProto tensor) {
    graph.addInitializer(tensor);
  }

  void describe(Value value) {
    inner.put(value.name(), value);
  }

  void forget(Value value) {
    inner.remove(value.name());
  }
}
