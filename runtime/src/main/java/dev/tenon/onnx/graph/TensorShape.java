package dev.tenon.onnx.graph;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import onnx.Onnx.TensorShapeProto;

/** The shape of an array, most often batch×C×H×W, batch×N×T or batch×N. */
public final class TensorShape {
  /** A size that each run decides. */
  public static final long UNKNOWN = Dimension.UNKNOWN;

  private final List<Dimension> dimensions;

  private TensorShape(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
  }

  /** A batch of arrays of the given sizes. */
  public static TensorShape batchOf(long... sizes) {
    return withBatch(Dimension.BATCH, sizes);
  }

  private static TensorShape withBatch(Dimension batch, long... sizes) {
    return new TensorShape(
        Stream.concat(Stream.of(batch), LongStream.of(sizes).mapToObj(Dimension::of)).toList());
  }

  /** The number of dimensions, the batch among them. */
  public int rank() {
    return dimensions.size();
  }

  /** How long a dimension is; {@link #UNKNOWN} if each run decides, as it does of the batch. */
  public long size(int dimension) {
    Dimension found = dimensions.get(dimension);
    return found.isBatch() ? UNKNOWN : found.size();
  }

  /** How many rows each example has, in arrays that begin with the batch: 1, or its steps. */
  public long rowsPerExample() {
    return dimensions.get(0).size();
  }

  /** Whether an array can have both this shape and the other. */
  public boolean fits(TensorShape other) {
    return rank() == other.rank()
        && IntStream.range(0, rank())
            .allMatch(i -> dimensions.get(i).fits(other.dimensions.get(i)));
  }

  /** As many rows of other sizes. */
  public TensorShape rowsOf(long... sizes) {
    return withBatch(dimensions.get(0), sizes);
  }

  /** Rows of the given sizes, of which each example has so many. */
  public static TensorShape rows(long perExample, long... sizes) {
    return withBatch(new Dimension(true, perExample), sizes);
  }

  /** The same but for one dimension. */
  public TensorShape with(int dimension, long size) {
    List<Dimension> changed = new ArrayList<>(dimensions);
    changed.set(dimension, Dimension.of(size));
    return new TensorShape(changed);
  }

  /** The same with one more dimension, of size 1. */
  public TensorShape expanded(int dimension) {
    List<Dimension> changed = new ArrayList<>(dimensions);
    changed.add(dimension, Dimension.of(1));
    return new TensorShape(changed);
  }

  /** The same without a dimension. */
  TensorShape without(int dimension) {
    List<Dimension> changed = new ArrayList<>(dimensions);
    changed.remove(dimension);
    return new TensorShape(changed);
  }

  /** The same dimensions in another order. */
  TensorShape permuted(int... order) {
    return new TensorShape(IntStream.of(order).mapToObj(dimensions::get).toList());
  }

  TensorShapeProto proto() {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    dimensions.forEach(dimension -> shape.addDim(dimension.proto()));
    return shape.build();
  }

  /** E.g. {@code batch×64×56×56}. */
  @Override
  public String toString() {
    return dimensions.stream().map(Dimension::toString).collect(joining("×"));
  }
}
