package dev.tenon.processor.problem;

import java.util.List;

/** A problem with the fixes that were tried and work, best first: what the user gets to see. */
public record Diagnostic(Problem problem, List<Fix> fixes) {

  /** A change as source and what it does: it was applied and the network checked again. */
  public record Fix(String text, String note) {}

  public Diagnostic {
    fixes = List.copyOf(fixes);
  }
}
