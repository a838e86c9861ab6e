package dev.tenon.processor.check;

import dev.tenon.processor.check.fix.FixSearch;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the mistakes of a network from their consequences. The mistake whose best fix leaves least
 * to be done is taken first, and fixed. What is gone then was a consequence; what is left is a
 * mistake of its own, and so is what only shows then.
 */
final class Diagnosis {
  /** Of many mistakes only the first are compared: each comparison is a search. */
  private static final int COMPARED = 4;

  private final FixSearch search;
  private final List<Mistake> mistakes = new ArrayList<>();

  Diagnosis(FixSearch search) {
    this.search = search;
  }

  /** The mistakes, in the order in which they were found. */
  List<Mistake> of(Findings start) {
    Findings current = start;
    for (Optional<Mistake> next = next(current); next.isPresent(); next = next(current)) {
      mistakes.add(next.get().asSeenIn(start));
      current = next.get().fixed().orElse(current);
    }
    return mistakes;
  }

  private Optional<Mistake> next(Findings current) {
    List<Problem> open =
        current.problems().stream().filter(problem -> !isKnown(problem)).limit(COMPARED).toList();
    List<Mistake> compared = new ArrayList<>();
    for (Problem problem : open) {
      Mistake mistake = new Mistake(problem, search.fixes(problem, current));
      if (mistake.explainsAll()) {
        return Optional.of(mistake);
      }
      compared.add(mistake);
    }
    return compared.stream().min(Comparator.comparing(Mistake::left));
  }

  /** A mistake that could not be fixed is still there, perhaps in several places of one block. */
  private boolean isKnown(Problem problem) {
    return mistakes.stream().anyMatch(mistake -> mistake.isUnfixed() && mistake.is(problem));
  }
}
