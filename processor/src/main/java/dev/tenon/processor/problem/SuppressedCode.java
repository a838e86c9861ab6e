package dev.tenon.processor.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code that a user wants to switch off.
 *
 * @param tag as it was written
 */
public record SuppressedCode(String tag) {
  private static final int SHOWN = 3;

  /** Why it cannot be switched off, said as a predicate; empty if it can. */
  public Optional<String> objection() {
    if (warnings().anyMatch(warning -> warning.tag().equals(tag))) {
      return Optional.empty();
    }
    return Optional.of(
        isKnown()
            ? "names %s, which is no warning that can be switched off.".formatted(tag)
            : "names '%s', which is no warning%s".formatted(tag, guess()));
  }

  private String guess() {
    return meant().stream()
        .findFirst()
        .map(code -> ": did you mean '%s'?".formatted(code.tag()))
        .orElse(".");
  }

  /** The warnings that may be meant, as fixes. */
  public List<Diagnostic.Fix> fixes() {
    return meant().stream()
        .limit(SHOWN)
        .map(code -> new Diagnostic.Fix(code.tag(), code.title()))
        .toList();
  }

  /** Of a code that exists, it is not the spelling that is wrong. */
  private List<Code> meant() {
    List<String> near =
        isKnown() ? List.of() : NearestName.all(tag, warnings().map(Code::tag).toList());
    return warnings().filter(code -> near.contains(code.tag())).toList();
  }

  private boolean isKnown() {
    return Arrays.stream(Code.values()).anyMatch(code -> code.tag().equals(tag));
  }

  private static Stream<Code> warnings() {
    return Arrays.stream(Code.values()).filter(Code::isWarning);
  }
}
