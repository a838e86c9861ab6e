package dev.tenon.onnx.graph;

import onnx.Onnx.TensorProto;
import onnx.Onnx.ValueInfoProto;

/**
 * What an operation gives and others take: an array of 32-bit floats.
 *
 * @param name unique in its graph
 */
public record Value(String name, TensorShape shape) {

  ValueInfoProto info() {
    ValueInfoProto.Builder info = ValueInfoProto.newBuilder().setName(name);
    info.getTypeBuilder()
        .getTensorTypeBuilder()
        .setElemType(TensorProto.DataType.FLOAT.getNumber())
        .setShape(shape.proto());
    return info.build();
  }
}
