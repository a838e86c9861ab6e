package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One search for fixes of one mistake: what was tried so far, and what of it helped. */
final class Search {
  /** So many fixes are worth reading. */
  private static final int ENOUGH = 3;

  /** So many changes are tried at most. */
  private static final int TRIALS = 400;

  /** A knob that has had no influence after so many settings is left alone. */
  private static final int PROBES = 2;

  private final Inspector inspector;
  private final Problem target;
  private final Findings before;
  private final Predicate<Effect> wanted;
  private final List<VerifiedFix> found = new ArrayList<>();
  private final Set<String> tried = new HashSet<>();

  /**
   * @param wanted which of the changes that resolve the mistake are good enough
   */
  Search(Inspector inspector, Problem target, Findings before, Predicate<Effect> wanted) {
    this.inspector = inspector;
    this.target = target;
    this.before = before;
    this.wanted = wanted;
  }

  /** The best of what these knobs can do, best first. */
  List<VerifiedFix> through(Stream<Knob> knobs) {
    knobs.takeWhile(knob -> !isOver()).forEach(this::turn);
    return found.stream().sorted(Comparator.comparing(VerifiedFix::effect)).limit(ENOUGH).toList();
  }

  private boolean isOver() {
    long good = found.stream().filter(fix -> fix.effect().uncovered() == 0).count();
    return good >= ENOUGH || tried.size() >= TRIALS;
  }

  /** Tries the settings of a knob until one of them helps, or it proves to be the wrong knob. */
  private void turn(Knob knob) {
    Deque<Candidate> open = new ArrayDeque<>(knob.settings());
    boolean matters = knob.isThorough();
    int probes = 0;
    while (!open.isEmpty() && tried.size() < TRIALS && (matters || probes < PROBES)) {
      Candidate candidate = open.removeFirst();
      if (tried.add(candidate.text())) {
        Trial trial = attempt(candidate);
        if (helps(trial)) {
          return;
        }
        matters |= !trial.changesNothing();
        probes++;
        knob.settingsAfter(trial).forEach(open::addFirst);
      }
    }
  }

  private Trial attempt(Candidate candidate) {
    NetworkDecl changed = candidate.edit().apply(before.network());
    return new Trial(candidate, before, inspector.inspectAgain(changed, before.plan()), target);
  }

  private boolean helps(Trial trial) {
    Optional<VerifiedFix> fix =
        trial
            .effect()
            .filter(wanted)
            .map(effect -> new VerifiedFix(trial.candidate(), effect, trial.after()));
    fix.ifPresent(found::add);
    return fix.isPresent();
  }
}
