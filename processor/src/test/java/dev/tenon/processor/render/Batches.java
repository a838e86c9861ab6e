package dev.tenon.processor.render;

import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.List;
import java.util.stream.LongStream;

/** The dimensions of DL4J's arrays for a number of examples: frames of clips are examples too. */
final class Batches {
  private Batches() {}

  /** Of what an input is fed. */
  static long[] of(PlannedInput input, long examples) {
    return input.shape() instanceof Clip clip
        ? new long[] {examples, clip.frame().elements(), clip.frames()}
        : batch(input.shape(), examples);
  }

  /** Of the activation of a vertex. */
  static long[] of(Vertex vertex, long examples) {
    return batch(vertex.shape(), examples * vertex.times());
  }

  private static long[] batch(Shape shape, long examples) {
    List<Long> dimensions = shape.dimensions();
    return LongStream.concat(
            LongStream.of(examples), dimensions.stream().mapToLong(Long::longValue))
        .toArray();
  }
}
