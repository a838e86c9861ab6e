package dev.tenon.onnx.graph;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import onnx.Onnx.NodeProto;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Writes the operations of one vertex, whose names begin with the name of the vertex. */
public final class VertexScope {
  private final OnnxGraph graph;
  private final String vertex;
  private final Map<String, INDArray> parameters;
  private final Map<String, NodeProto.Builder> producers = new HashMap<>();

  /**
   * @param parameters of the vertex, by Deeplearning4j's keys
   */
  public VertexScope(OnnxGraph graph, String vertex, Map<String, INDArray> parameters) {
    this.graph = graph;
    this.vertex = vertex;
    this.parameters = parameters;
  }

  /** Begins an operation, e.g. {@code Conv}. */
  public Operation operation(String type) {
    return new Operation(this, type);
  }

  public boolean hasParameter(String key) {
    return parameters.containsKey(key);
  }

  /** The array of a key that the vertex has. */
  public INDArray parameter(String key) {
    return requireNonNull(parameters.get(key), key);
  }

  /** All arrays of the vertex. */
  public Map<String, INDArray> parameters() {
    return parameters;
  }

  /** The value in another order of its dimensions. */
  public Value transpose(Value value, int... order) {
    return operation("Transpose")
        .inputs(value)
        .attribute("perm", Arrays.stream(order).asLongStream().toArray())
        .to(value.shape().permuted(order));
  }

  /**
   * The same numbers in another shape.
   *
   * @param shape as ONNX wants it: 0 for a dimension that stays, −1 for one that follows
   */
  public Value reshape(Value value, TensorShape result, long... shape) {
    return operation("Reshape").inputs(value).longs(shape).to(result);
  }

  /** A row of zeros for each row of a value. */
  public Value zeros(Value like, long size) {
    String rows = operation("Shape").inputs(like).attribute("end", 1).toWholeNumbers();
    String shape =
        operation("Concat").named(rows).longs(size).attribute("axis", 0).toWholeNumbers();
    return operation("ConstantOfShape").named(shape).to(like.shape().rowsOf(size));
  }

  /** A graph that an operation of this vertex repeats. */
  public OnnxGraph newBody() {
    return graph.newBody();
  }

  /** Writes into the body of an operation of this vertex, which has no parameters of its own. */
  public VertexScope within(OnnxGraph body) {
    return new VertexScope(body, vertex, Map.of());
  }

  /** Declares what goes into the body. */
  public Value input(String name, TensorShape shape) {
    return graph.input(unique(name), shape);
  }

  /** Without a dimension, which has size 1. */
  public Value squeeze(Value value, int dimension) {
    return operation("Squeeze").inputs(value).longs(dimension).to(value.shape().without(dimension));
  }

  /** The last of the values of this vertex, under the name of the vertex. */
  public Value result(Value value) {
    Value own =
        producers.containsKey(value.name())
            ? value
            : operation("Identity").inputs(value).to(value.shape());
    NodeProto.Builder node = requireNonNull(producers.get(own.name()));
    graph.forget(own);
    node.setOutput(node.getOutputCount() - 1, vertex);
    Value result = new Value(vertex, value.shape());
    graph.describe(result);
    return result;
  }

  /**
   * What says that this vertex cannot be exported.
   *
   * @param why a sentence's end that follows the name of the vertex
   */
  public UnsupportedOperationException refusal(String why) {
    return new UnsupportedOperationException(
        "vertex '%s' cannot be exported to ONNX: it %s".formatted(vertex, why));
  }

  String unique(String suffix) {
    return graph.unique(vertex + ":" + suffix);
  }

  NodeProto.Builder addNode() {
    return graph.addNode();
  }

  void produced(Value value, NodeProto.Builder node) {
    producers.put(value.name(), node);
    graph.describe(value);
  }

  String constant(String suffix, INDArray array) {
    String name = unique(suffix);
    graph.addConstant(Tensors.floats(name, array));
    return name;
  }

  String constant(String suffix, double number) {
    String name = unique(suffix);
    graph.addConstant(Tensors.scalar(name, number));
    return name;
  }

  String constant(String suffix, long... numbers) {
    String name = unique(suffix);
    graph.addConstant(Tensors.longs(name, numbers));
    return name;
  }
}
