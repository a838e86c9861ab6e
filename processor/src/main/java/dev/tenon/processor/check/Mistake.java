package dev.tenon.processor.check;

import dev.tenon.processor.check.fix.VerifiedFix;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A problem that follows from no other, and what resolves it. */
record Mistake(Problem problem, List<VerifiedFix> fixes) {

  boolean isUnfixed() {
    return fixes.isEmpty();
  }

  /** The network after the best fix. */
  Optional<Findings> fixed() {
    return fixes.stream().map(VerifiedFix::after).findFirst();
  }

  /** Whether the other is in the same block; the network as a whole may have several. */
  boolean is(Problem other) {
    return isAt(other)
        || (problem.code() == other.code()
            && problem.block().equals(other.block())
            && !problem.block().isEmpty());
  }

  /** Whether the other is in the very same place. */
  boolean isAt(Problem other) {
    return problem.code() == other.code() && problem.at().equals(other.at());
  }

  /** The same mistake in the words for the network as it is, if it shows there already. */
  Mistake asSeenIn(Findings start) {
    List<Problem> shown = start.all().filter(this::is).toList();
    return shown.stream()
        .filter(this::isAt)
        .findFirst()
        .or(() -> shown.stream().findFirst())
        .map(problem -> new Mistake(problem, fixes))
        .orElse(this);
  }

  /** What the user is told if there are so many mistakes in all. */
  Diagnostic diagnostic(int mistakes) {
    return new Diagnostic(
        problem,
        fixes.stream()
            .map(fix -> new Diagnostic.Fix(fix.candidate().text(), note(fix, mistakes)))
            .toList());
  }

  private static String note(VerifiedFix fix, int mistakes) {
    String note = fix.candidate().note();
    return (note.isEmpty() ? "" : note + "; ") + outcome(fix, mistakes);
  }

  private static String outcome(VerifiedFix fix, int mistakes) {
    return switch (mistakes) {
      case 1 -> fix.effect().isComplete() ? "the network then checks" : "then another error shows";
      case 2 -> "the other error remains";
      default -> "the other errors remain";
    };
  }
}
