package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.problem.Problem;
import java.util.List;

/** Finds changes that resolve a mistake, by trying them. */
public final class FixSearch {
  private final Inspector inspector;

  public FixSearch(Inspector inspector) {
    this.inspector = inspector;
  }

  /**
   * The best fixes for a mistake in a network, best first; none if nothing that was tried helps.
   */
  public List<VerifiedFix> fixes(Problem target, Findings findings) {
    Knobs knobs = Knobs.of(target, findings);
    int all = findings.problems().size();
    Search several =
        new Search(inspector, target, findings, effect -> effect.remaining() < all - 1);
    List<VerifiedFix> ofSeveral = several.through(List.of(knobs.shared()));
    return ofSeveral.isEmpty()
        ? new Search(inspector, target, findings, effect -> true).through(knobs.all())
        : ofSeveral;
  }
}
