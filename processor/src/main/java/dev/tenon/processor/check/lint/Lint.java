package dev.tenon.processor.check.lint;

import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** Something that a network without mistakes hardly means to have. */
interface Lint {

  /** What it finds, in source order; the same declaration may be found in each of its places. */
  Stream<Problem> check(LayerGraph graph);
}
