package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;

/** Another value in {@code @Budget}, to be tried. */
final class BudgetChange {
  private BudgetChange() {}

  static Candidate of(AnnotationDecl budget, String attribute, Value value, String note) {
    return new Candidate(
        attribute + " = " + value,
        note,
        attribute,
        network ->
            network.withRequirements(
                network.requirements().withBudget(budget.with(attribute, value))));
  }
}
