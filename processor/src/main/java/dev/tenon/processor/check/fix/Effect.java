package dev.tenon.processor.check.fix;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a change that resolves a mistake leaves to be done.
 *
 * @param remaining all mistakes that are left
 * @param uncovered those of them in blocks that could not be looked at before
 */
public record Effect(int remaining, int uncovered) implements Comparable<Effect> {
  private static final Comparator<Effect> BEST_FIRST =
      Comparator.comparingInt(Effect::uncovered).thenComparingInt(Effect::remaining);

  /** The effect of a change that resolves that mistake; empty if it does not, or makes another. */
  static Optional<Effect> of(Problem target, Findings before, Findings after) {
    long times = count(target, before, Long.MAX_VALUE);
    if (count(target, after, times) == times || stays(target, after)) {
      return Optional.empty();
    }
    Map<Mark, Long> known = before.all().collect(groupingBy(Mark::of, counting()));
    Hidden hidden = Hidden.behind(target, before);
    List<Problem> fresh = fresh(after.ofPlan(), known);
    boolean caused =
        !fresh(after.ofBlocks(), known).isEmpty()
            || !fresh(after.ofNetwork(), known).isEmpty()
            || (!before.ofConformance().isEmpty() && !after.ofConformance().isEmpty())
            || !fresh.stream().allMatch(hidden::contains);
    return caused
        ? Optional.empty()
        : Optional.of(new Effect(after.problems().size(), fresh.size()));
  }

  /** Whether the network checks after the change. */
  public boolean isComplete() {
    return remaining == 0;
  }

  @Override
  public int compareTo(Effect other) {
    return BEST_FIRST.compare(this, other);
  }

  /**
   * Whether the very same is still said of the same place: what has gone is another of its kind.
   */
  private static boolean stays(Problem target, Findings after) {
    return after
        .all()
        .anyMatch(
            problem ->
                problem.at().equals(target.at()) && problem.sentence().equals(target.sentence()));
  }

  /** No further than that: looking for mistakes of later kinds takes time. */
  private static long count(Problem target, Findings findings, long limit) {
    Mark mark = Mark.of(target);
    return findings.all().filter(problem -> Mark.of(problem).equals(mark)).limit(limit).count();
  }

  private static List<Problem> fresh(List<Problem> problems, Map<Mark, Long> known) {
    Map<Mark, Long> left = new HashMap<>(known);
    List<Problem> fresh = new ArrayList<>();
    for (Problem problem : problems) {
      if (left.merge(Mark.of(problem), -1L, Long::sum) < 0) {
        fresh.add(problem);
      }
    }
    return fresh;
  }
}
