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
  private final String step;

  private Trail(@Nullable Trail before, String step) {
    this.before = before;
    this.step = step;
  }

  static Trail from(String input, Shape shape) {
    return new Trail(null, input + " " + shape);
  }

  Trail to(String block, Shape shape) {
    return new Trail(this, block + " " + shape);
  }

  /** All steps in the order of the data, ending with a block that has no shape. */
  List<String> endingAt(String block) {
    Deque<String> steps = new ArrayDeque<>();
    steps.addFirst(block);
    for (Trail trail = this; trail != null; trail = trail.before) {
      steps.addFirst(trail.step);
    }
    return List.copyOf(steps);
  }
}
