package dev.tenon.processor.check.fix;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** One number of an attribute. */
final class NumberKnob implements Knob {
  private final Setting setting;
  private final Dial dial;
  private final List<Long> guesses;
  private final Map<Candidate, Long> numbers = new HashMap<>();

  NumberKnob(Setting setting, Dial dial, List<Long> guesses) {
    this.setting = setting;
    this.dial = dial;
    this.guesses = guesses;
  }

  @Override
  public List<Candidate> settings() {
    return candidates(guesses.stream().mapToLong(Long::longValue));
  }

  /**
   * Where the shapes will meet if they go on moving with the number as they did (one step of the
   * secant method).
   */
  @Override
  public List<Candidate> settingsAfter(Trial trial) {
    Problem before = trial.target();
    Optional<Mismatch> mismatch = Mismatch.of(before.shapes());
    Optional<Problem> after = trial.remainder();
    if (mismatch.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    long was = mismatch.get().in(before.shapes()).orElseThrow();
    OptionalLong is = mismatch.get().in(after.get().shapes());
    long tried = requireNonNull(numbers.get(trial.candidate()));
    return is.isPresent() ? candidates(root(was, is.getAsLong(), tried)) : List.of();
  }

  /** Infinite, and so nothing that can be set, where the number does not move the shapes. */
  private LongStream root(long was, long is, long tried) {
    double root = dial.number() - (double) was * (tried - dial.number()) / (is - was);
    return LongStream.of((long) Math.floor(root), (long) Math.ceil(root));
  }

  private List<Candidate> candidates(LongStream found) {
    return found
        .filter(number -> number != dial.number() && setting.admits(number))
        .distinct()
        .mapToObj(this::candidate)
        .toList();
  }

  private Candidate candidate(long number) {
    Candidate candidate = setting.to(dial.value().apply(number));
    numbers.put(candidate, number);
    return candidate;
  }
}
