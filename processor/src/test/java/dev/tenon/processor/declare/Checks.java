package dev.tenon.processor.declare;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;

/** Checks declared networks. */
public final class Checks {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  private Checks() {}

  /** The warnings of a network without mistakes, as the codes and the blocks that have them. */
  public static List<String> warnings(TestNetwork network) {
    return diagnostics(network).stream()
        .map(warning -> warning.problem().code().tag() + " " + warning.problem().block())
        .toList();
  }

  /** The fixes that are proposed for the only warning of a network. */
  public static List<String> fixes(TestNetwork network) {
    List<Diagnostic> warnings = diagnostics(network);
    if (warnings.size() != 1) {
      throw new AssertionError("one warning expected, but there are " + warnings);
    }
    return warnings.get(0).fixes().stream().map(Diagnostic.Fix::text).toList();
  }

  private static List<Diagnostic> diagnostics(TestNetwork network) {
    Verdict verdict = CHECKER.check(network.decl());
    if (verdict instanceof Verdict.Accepted accepted) {
      return accepted.warnings();
    }
    throw new AssertionError("the network has mistakes: " + ((Verdict.Rejected) verdict).errors());
  }
}
