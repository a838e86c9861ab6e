package dev.tenon.processor.render;

import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  static long[] of(Plan plan, Vertex vertex, long examples) {
    Map<String, Vertex> vertices =
        plan.vertices().collect(Collectors.toMap(Vertex::name, each -> each));
    Vertex before = vertex;
    while (before != null
        && !(before.layer() instanceof SplitClip)
        && !(before.layer() instanceof JoinFrames)) {
      before = vertices.get(before.inputs().get(0));
    }
    boolean split = before != null && before.layer() instanceof SplitClip;
    return batch(vertex.shape(), split ? examples * frames(plan) : examples);
  }

  private static long frames(Plan plan) {
    return ((Clip) plan.inputs().get(0).shape()).frames();
  }

  private static long[] batch(Shape shape, long examples) {
    List<Long> dimensions = shape.dimensions();
    return LongStream.concat(
            LongStream.of(examples), dimensions.stream().mapToLong(Long::longValue))
        .toArray();
  }
}
