package dev.tenon.processor.check;

import dev.tenon.processor.check.fix.FixSearch;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the mistakes of a network from their consequences. The first mistake is fixed, the network
 * looked at again, and so on: what is gone then was a consequence; what is left is a mistake of its
 * own, and so is what only shows then.
 */
final class Diagnosis {
  private final FixSearch search;
  private final List<Mistake> mistakes = new ArrayList<>();

  Diagnosis(FixSearch search) {
    this.search = search;
  }

  /** The mistakes, in the order in which they were found. */
  List<Mistake> of(Findings start) {
    Findings current = start;
    for (Optional<Problem> next = next(current); next.isPresent(); next = next(current)) {
      Mistake mistake = new Mistake(next.get(), search.fixes(next.get(), current));
      mistakes.add(mistake.asSeenIn(start));
      current = mistake.fixed().orElse(current);
    }
    return mistakes;
  }

  /**
   * In the order of the data; mistakes of the graph as a whole follow from others, and come last.
   * Only a network without any other mistake is compared with another network.
   */
  private Optional<Problem> next(Findings findings) {
    SourceOrder order = new SourceOrder(findings.network());
    Stream<Problem> ofBlocks =
        Stream.concat(findings.ofBlocks().stream(), findings.ofPlan().stream());
    return Stream.of(
            ofBlocks.sorted(order),
            findings.ofNetwork().stream().sorted(order),
            Stream.of(findings).flatMap(found -> found.ofOpenParameters().stream()),
            Stream.of(findings)
                .filter(found -> mistakes.isEmpty())
                .flatMap(found -> found.ofConformance().stream()))
        .flatMap(problems -> problems)
        .filter(problem -> !isKnown(problem))
        .findFirst();
  }

  /**
   * A mistake that could not be fixed is still there, perhaps in several places of one block; one
   * that was fixed may come back with the fix of another, and would bring that back in turn.
   */
  private boolean isKnown(Problem problem) {
    return mistakes.stream()
        .anyMatch(mistake -> mistake.isUnfixed() ? mistake.is(problem) : mistake.isAt(problem));
  }
}
