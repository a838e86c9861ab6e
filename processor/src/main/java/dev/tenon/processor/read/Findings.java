package dev.tenon.processor.read;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found out about a declaration while it is read. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Origin> broken = new LinkedHashSet<>();
  private final Set<Origin> unresolved = new LinkedHashSet<>();

  /** Keeps a problem, unless the very same is known: then both have one cause. */
  void problem(Problem problem) {
    if (problems.stream().noneMatch(known -> saysTheSame(known, problem))) {
      problems.add(problem);
    }
  }

  private static boolean saysTheSame(Problem one, Problem other) {
    return one.code() == other.code()
        && one.sentence().equals(other.sentence())
        && one.where().equals(other.where());
  }

  /** Nothing more can be said about the block, or the interface, with this origin. */
  void broken(Origin origin) {
    broken.add(origin);
  }

  /** Something that the block or interface names is not known to the compiler, perhaps not yet. */
  void unresolved(Origin origin) {
    broken.add(origin);
    unresolved.add(origin);
  }

  boolean isBroken(Origin origin) {
    return broken.contains(origin);
  }

  List<Problem> problems() {
    return problems;
  }

  Set<Origin> broken() {
    return broken;
  }

  /** Whether all could be read and nothing is wrong with it. */
  boolean isSound() {
    return problems.isEmpty() && broken.isEmpty();
  }

  /** Those blocks and interfaces that name something unknown. */
  Set<Origin> unresolved() {
    return unresolved;
  }
}
