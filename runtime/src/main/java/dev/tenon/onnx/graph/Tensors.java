package dev.tenon.onnx.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import onnx.Onnx.TensorProto;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.protobuf.UnsafeByteOperations;

/** Constants of a model as ONNX stores them: row by row, little-endian. */
final class Tensors {
  private Tensors() {}

  /** An array in 32-bit floats, whatever its type. */
  static TensorProto floats(String name, INDArray array) {
    INDArray rows = array.castTo(DataType.FLOAT).dup('c');
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(Float.BYTES * rows.length()))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(rows.data().asNioFloat());
    return tensor(name, TensorProto.DataType.FLOAT, bytes, array.shape());
  }

  /** One number, without dimensions. */
  static TensorProto scalar(String name, double value) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(0, (float) value);
    return tensor(name, TensorProto.DataType.FLOAT, bytes);
  }

  /** A vector of whole numbers. */
  static TensorProto longs(String name, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return tensor(name, TensorProto.DataType.INT64, bytes, values.length);
  }

  private static TensorProto tensor(
      String name, TensorProto.DataType type, ByteBuffer bytes, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            // Nobody else has the buffer, so it need not be copied.
            .setRawData(UnsafeByteOperations.unsafeWrap(bytes));
    for (long size : shape) {
      tensor.addDims(size);
    }
    return tensor.build();
  }
}
