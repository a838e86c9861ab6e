package dev.tenon.onnx.graph;

import onnx.Onnx.TensorShapeProto;

/**
 * One dimension of an array.
 *
 * @param isBatch whether it counts examples, whose number each run decides
 * @param size how long it is, {@link #UNKNOWN} if each run decides; of the batch, how many rows of
 *     the array belong to one example: 1, but for arrays whose steps in time are rows of their own
 */
record Dimension(boolean isBatch, long size) {
  static final Dimension BATCH = new Dimension(true, 1);

  static final long UNKNOWN = -1;

  static Dimension of(long size) {
    return new Dimension(false, size);
  }

  boolean fits(Dimension other) {
    return isBatch == other.isBatch
        && (size == other.size || size == UNKNOWN || other.size == UNKNOWN);
  }

  TensorShapeProto.Dimension proto() {
    TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
    if (isBatch) {
      dimension.setDimParam(toString());
    } else if (size != UNKNOWN) {
      dimension.setDimValue(size);
    }
    return dimension.build();
  }

  /** {@code batch}, {@code batch*20}, {@code 64} or {@code ?}. */
  @Override
  public String toString() {
    String number = size == UNKNOWN ? "?" : Long.toString(size);
    if (!isBatch) {
      return number;
    }
    return size == 1 ? "batch" : "batch*" + number;
  }
}
