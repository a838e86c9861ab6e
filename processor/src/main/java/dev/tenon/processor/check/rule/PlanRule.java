package dev.tenon.processor.check.rule;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** Something that must hold of the shapes, as far as they are known. */
public interface PlanRule {

  /** The violations in source order. */
  Stream<Problem> check(Plan plan);
}
