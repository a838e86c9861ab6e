package dev.tenon.processor.check;

import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;

/** Whether a network can be built. */
public sealed interface Verdict {

  /** The blocks and their shapes, as far as they are known. */
  Plan plan();

  /**
   * It can.
   *
   * @param template what it is whatever is set of what it leaves open
   * @param warnings what is legal but hardly meant
   */
  record Accepted(Plan plan, Template template, List<Diagnostic> warnings) implements Verdict {
    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It cannot.
   *
   * @param plan the blocks that no mistake affects
   * @param errors in source order, each independent of the others; none where only the compiler has
   *     something to say
   */
  record Rejected(Plan plan, List<Diagnostic> errors) implements Verdict {
    public Rejected {
      errors = List.copyOf(errors);
    }
  }
}
