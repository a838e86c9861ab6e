package dev.tenon.processor.plan;

import dev.tenon.processor.shape.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks through which data came, from an input on. A linked list backwards, so that all blocks
 * of a deep network share it; it is only spelt out for an error. No record: comparing two of a deep
 * network would recurse as deeply.
 */
public final class Trail {
  private final @Nullable Trail before;
  private final String block;
  private final Shape shape;

  private Trail(@Nullable Trail before, String block, Shape shape) {
    this.before = before;
    this.block = block;
    this.shape = shape;
  }

  static Trail from(String input, Shape shape) {
    return new Trail(null, input, shape);
  }

  Trail to(String next, Shape output) {
    return new Trail(this, next, output);
  }

  /** All steps in the order of the data, ending with a block that has no shape. */
  List<String> endingAt(String last) {
    Deque<String> steps = new ArrayDeque<>();
    steps.addFirst(last);
    for (Trail trail = this; trail != null; trail = trail.before) {
      steps.addFirst(trail.block + " " + trail.shape);
    }
    return List.copyOf(steps);
  }
}
