package dev.tenon.onnx.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.NodeProto;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.protobuf.ByteString;

/**
 * One operation of ONNX while it is written: inputs in their order, attributes, then its output.
 */
public final class Operation {
  private final VertexScope scope;
  private final NodeProto.Builder node;
  private final String name;

  Operation(VertexScope scope, String type) {
    this.scope = scope;
    this.name = scope.unique(type);
    this.node = scope.addNode().setOpType(type).setName(name);
  }

  /** Takes values. */
  public Operation inputs(Value... values) {
    return inputs(Arrays.asList(values));
  }

  /** Takes values. */
  public Operation inputs(List<Value> values) {
    values.forEach(value -> node.addInput(value.name()));
    return this;
  }

  /** Takes what has the given name. */
  Operation named(String value) {
    node.addInput(value);
    return this;
  }

  /** Takes an array, which is stored in the model under a key of Deeplearning4j. */
  public Operation weights(String key, INDArray array) {
    node.addInput(scope.constant(key, array));
    return this;
  }

  /** Takes one number, which is stored in the model. */
  public Operation number(double value) {
    node.addInput(scope.constant("constant", value));
    return this;
  }

  /** Takes whole numbers, e.g. axes, which are stored in the model. */
  public Operation longs(long... values) {
    node.addInput(scope.constant("constant", values));
    return this;
  }

  /** Leaves out an input that is optional. */
  public Operation absent() {
    node.addInput("");
    return this;
  }

  public Operation attribute(String attribute, long value) {
    node.addAttribute(named(attribute, AttributeType.INT).setI(value));
    return this;
  }

  public Operation attribute(String attribute, double value) {
    node.addAttribute(named(attribute, AttributeType.FLOAT).setF((float) value));
    return this;
  }

  public Operation attribute(String attribute, String value) {
    node.addAttribute(named(attribute, AttributeType.STRING).setS(ByteString.copyFromUtf8(value)));
    return this;
  }

  public Operation attribute(String attribute, List<String> values) {
    node.addAttribute(
        named(attribute, AttributeType.STRINGS)
            .addAllStrings(values.stream().map(ByteString::copyFromUtf8).toList()));
    return this;
  }

  public Operation attribute(String attribute, long[] values) {
    node.addAttribute(
        named(attribute, AttributeType.INTS).addAllInts(LongStream.of(values).boxed().toList()));
    return this;
  }

  /** What the operation repeats. */
  public Operation attribute(String attribute, OnnxGraph body) {
    node.addAttribute(named(attribute, AttributeType.GRAPH).setG(body.build(name)));
    return this;
  }

  /** Ends no operation: names an output that nobody takes. */
  public Operation unused(String output) {
    node.addOutput(scope.unique(output));
    return this;
  }

  private static AttributeProto.Builder named(String attribute, AttributeType type) {
    return AttributeProto.newBuilder().setName(attribute).setType(type);
  }

  /** Ends the operation: its output has the given shape. */
  public Value to(TensorShape shape) {
    Value output = new Value(name, shape);
    node.addOutput(name);
    scope.produced(output, node);
    return output;
  }

  /** Ends the operation: its output is a vector of whole numbers, whose name this is. */
  String toWholeNumbers() {
    node.addOutput(name);
    return name;
  }
}
