package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Problem;
import java.util.Optional;

/** A change that was applied, and what was found afterwards. */
record Trial(Candidate candidate, Findings before, Findings after, Problem target) {

  /** What the change does, if the mistake is gone and no new one has come of it. */
  Optional<Effect> effect() {
    return Effect.of(target, before, after);
  }

  /** Whether the mistake is still there, but looks different: what was changed has influence. */
  boolean moves() {
    return remainder().filter(left -> !left.sentence().equals(target.sentence())).isPresent();
  }

  /** The same mistake after the change, with other shapes perhaps. */
  Optional<Problem> remainder() {
    return after.all().filter(problem -> Mark.of(problem).equals(Mark.of(target))).findFirst();
  }
}
