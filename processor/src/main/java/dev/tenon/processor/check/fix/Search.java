package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Earlier;
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

/** One search for fixes of one mistake: what was tried so far, and what of it helped. */
final class Search {
  /** A knob whose first settings do not move the shapes that meet is left alone. */
  private static final int PROBES = 3;

  private final Inspector inspector;
  private final Problem target;
  private final Findings before;
  private final Earlier earlier;
  private final Predicate<Effect> wanted;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> tried = new HashSet<>();
  private final Set<String> settled = new HashSet<>();
  private int trialsLeft;

  /** A fix, and how many others make it not worth showing. */
  private record Found(VerifiedFix fix, int until) {
    Effect effect() {
      return fix.effect();
    }
  }

  /**
   * @param wanted which of the changes that resolve the mistake are good enough
   */
  Search(Inspector inspector, Problem target, Findings before, Predicate<Effect> wanted) {
    this.inspector = inspector;
    this.target = target;
    this.before = before;
    this.earlier = Earlier.of(before.plan());
    this.wanted = wanted;
  }

  /** The best of what these phases find, best first. */
  List<VerifiedFix> through(List<Phase> phases) {
    for (Phase phase : phases) {
      trialsLeft = phase.trials();
      if (goesOn(phase)) {
        phase.knobs().takeWhile(knob -> goesOn(phase)).forEach(knob -> turn(knob, phase));
      }
    }
    return best();
  }

  private boolean goesOn(Phase phase) {
    return good() < phase.until() && trialsLeft > 0;
  }

  /** Those that leave least to be done; an unlikely one only if there are few of them. */
  private List<VerifiedFix> best() {
    Optional<Effect> least = found.stream().map(Found::effect).min(Comparator.naturalOrder());
    List<VerifiedFix> best = new ArrayList<>();
    for (Found candidate : found) {
      if (least.filter(candidate.effect()::equals).isPresent() && best.size() < candidate.until) {
        best.add(candidate.fix);
      }
    }
    return best;
  }

  private long good() {
    return found.stream().filter(one -> one.effect().uncovered() == 0).count();
  }

  /** Tries the settings of a knob until one of them helps, or it proves to be the wrong knob. */
  private void turn(Knob knob, Phase phase) {
    Deque<Candidate> open = new ArrayDeque<>(knob.settings());
    Optional<VerifiedFix> best = Optional.empty();
    boolean matters = knob.isThorough();
    int probes = 0;
    while (!open.isEmpty() && goesOn(phase) && (matters || probes < PROBES)) {
      Candidate candidate = open.removeFirst();
      if (isNew(candidate, knob)) {
        Trial trial = attempt(candidate);
        best = better(best, fix(trial));
        if (best.filter(fix -> fix.effect().uncovered() == 0).isPresent()) {
          break;
        }
        matters |= trial.moves();
        probes++;
        knob.settingsAfter(trial).forEach(open::addFirst);
      }
    }
    best.ifPresent(fix -> add(fix, phase));
  }

  private void add(VerifiedFix fix, Phase phase) {
    found.add(new Found(fix, phase.until()));
    settled.add(fix.candidate().sets());
  }

  private boolean isNew(Candidate candidate, Knob knob) {
    boolean variant = settled.contains(candidate.sets()) && !knob.isThorough();
    return !variant && tried.add(candidate.text());
  }

  private Trial attempt(Candidate candidate) {
    trialsLeft--;
    NetworkDecl changed = candidate.edit().apply(before.network());
    return new Trial(candidate, before, inspector.inspect(changed, earlier), target);
  }

  private Optional<VerifiedFix> fix(Trial trial) {
    return trial
        .effect()
        .filter(wanted)
        .map(effect -> new VerifiedFix(trial.candidate(), effect, trial.after()));
  }

  private static Optional<VerifiedFix> better(
      Optional<VerifiedFix> one, Optional<VerifiedFix> other) {
    boolean otherIsBetter =
        one.isEmpty()
            || other.filter(fix -> fix.effect().compareTo(one.get().effect()) < 0).isPresent();
    return otherIsBetter ? other : one;
  }
}
