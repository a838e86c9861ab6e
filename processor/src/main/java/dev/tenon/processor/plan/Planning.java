package dev.tenon.processor.plan;

import dev.tenon.processor.problem.Problem;
import java.util.List;

/** What planning came to: the blocks that fit, and a problem for each that does not. */
public record Planning(Plan plan, List<Problem> problems) {
  public Planning {
    problems = List.copyOf(problems);
  }
}
