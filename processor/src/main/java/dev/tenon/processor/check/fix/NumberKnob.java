package dev.tenon.processor.check.fix;

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
    Long tried = numbers.get(trial.candidate());
    if (mismatch.isEmpty() || after.isEmpty() || tried == null) {
      return List.of();
    }
    OptionalLong was = mismatch.get().in(before.shapes());
    OptionalLong is = mismatch.get().in(after.get().shapes());
    return was.isPresent() && is.isPresent()
        ? candidates(root(was.getAsLong(), is.getAsLong(), tried))
        : List.of();
  }

  private LongStream root(long was, long is, long tried) {
    if (was == is) {
      return LongStream.empty();
    }
    double root = dial.number() - (double) was * (tried - dial.number()) / (is - was);
    return LongStream.of((long) Math.floor(root), (long) Math.ceil(root));
  }

  private List<Candidate> candidates(LongStream found) {
    return found
        .filter(number -> number != dial.number() && setting.admits(number))
        .filter(number -> !numbers.containsValue(number))
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
