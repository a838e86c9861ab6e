package dev.tenon.processor.check;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.fix.FixSearch;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Diagnostic;
import java.util.Comparator;
import java.util.List;

/** Decides whether a declared network can be built, and explains why not. */
public final class Checker {
  private final Inspector inspector;
  private final FixSearch search;

  public Checker(BlockTypes types) {
    inspector = new Inspector(types);
    search = new FixSearch(inspector);
  }

  /** The plan of a network without mistakes, or the mistakes with fixes that were tried. */
  public Verdict check(NetworkDecl network) {
    Findings findings = inspector.inspect(network);
    return findings.problems().isEmpty()
        ? new Verdict.Accepted(findings.plan(), List.of())
        : new Verdict.Rejected(findings.plan(), errors(findings));
  }

  private List<Diagnostic> errors(Findings findings) {
    List<Mistake> mistakes = new Diagnosis(search).of(findings);
    return mistakes.stream()
        .sorted(Comparator.comparing(Mistake::problem, new SourceOrder(findings.network())))
        .map(mistake -> mistake.diagnostic(mistakes.size()))
        .toList();
  }
}
