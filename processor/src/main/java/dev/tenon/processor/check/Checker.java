package dev.tenon.processor.check;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.fix.FixSearch;
import dev.tenon.processor.check.lint.Linter;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether a declared network can be built, and explains why not. */
public final class Checker {
  private final BlockTypes types;

  public Checker(BlockTypes types) {
    this.types = types;
  }

  /** The plan of a network without mistakes, or the mistakes with fixes that were tried. */
  public Verdict check(NetworkDecl network) {
    return check(network, List.of(), Set.of());
  }

  /**
   * The same for a network that could not be read as a whole.
   *
   * @param known the mistakes that were found in reading it
   * @param unread the blocks of which nothing more can be said, by their origins; or the network
   *     itself, and then nothing can be said of any block
   */
  public Verdict check(NetworkDecl network, List<Problem> known, Set<Origin> unread) {
    if (unread.contains(network.origin())) {
      Plan nothing = new Plan(network, List.of(), List.of());
      return new Verdict.Rejected(nothing, errors(network, known, List.of()));
    }
    Inspector inspector = new Inspector(types, unread);
    Findings findings = inspector.inspect(network);
    if (findings.problems().isEmpty() && known.isEmpty() && unread.isEmpty()) {
      return new Verdict.Accepted(
          findings.plan(), findings.template(), new Linter(inspector).warnings(findings.plan()));
    }
    List<Mistake> mistakes = new Diagnosis(new FixSearch(inspector)).of(findings);
    return new Verdict.Rejected(findings.plan(), errors(network, known, mistakes));
  }

  private static List<Diagnostic> errors(
      NetworkDecl network, List<Problem> known, List<Mistake> mistakes) {
    Stream<Mistake> all =
        Stream.concat(
            known.stream().map(problem -> new Mistake(problem, List.of())), mistakes.stream());
    return all.sorted(Comparator.comparing(Mistake::problem, new SourceOrder(network)))
        .map(mistake -> mistake.diagnostic(known.size() + mistakes.size()))
        .toList();
  }
}
