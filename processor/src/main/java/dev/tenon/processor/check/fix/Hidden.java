package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The blocks that could not be looked at because of a mistake: one found in them afterwards has
 * been there before, and is no consequence of the fix. One in a block that the fix adds is.
 *
 * @param seen the blocks that could be looked at, without copies
 */
record Hidden(NetworkDecl network, Set<String> seen) {
  /** An input that is declared otherwise, and wrongly again, is not mended. */
  private static final Set<Code> OF_INPUTS = Set.of(Code.MALFORMED_INPUT, Code.MALFORMED_RANGE);

  static Hidden behind(Problem problem, Findings findings) {
    Set<String> seen = new HashSet<>();
    findings.plan().inputs().forEach(input -> seen.add(input.name()));
    addAll(findings.plan().blocks(), seen);
    boolean ofShapes = !problem.traces().isEmpty();
    if (ofShapes || OF_INPUTS.contains(problem.code())) {
      seen.add(Mark.withoutCopies(problem.block()));
    }
    return new Hidden(findings.network(), seen);
  }

  private static void addAll(List<PlannedBlock> blocks, Set<String> seen) {
    for (PlannedBlock block : blocks) {
      seen.add(Mark.withoutCopies(block.path()));
      addAll(block.parts(), seen);
    }
  }

  boolean contains(Problem problem) {
    return !seen.contains(Mark.withoutCopies(problem.block()))
        && Site.find(network, problem.block()).isPresent();
  }
}
