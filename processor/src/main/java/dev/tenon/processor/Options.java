package dev.tenon.processor;

import static java.util.Objects.requireNonNullElse;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.SuppressedCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of one compilation.
 *
 * @param given those of all processors; one without a value is null
 */
record Options(Map<String, String> given) {

  /** Whether an option that is true or false is given as true. */
  boolean isSet(Option option) {
    return "true".equals(given.get(option.key()));
  }

  /** The value of an option; empty if it is not given or impossible. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(given.get(option.key())).filter(option::admits);
  }

  /** The words of an option that is a list; none where it is not given, or malformed. */
  Set<String> words(Option option) {
    return value(option).stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** An error for each option of Tenon's that does not exist or has an impossible value. */
  List<Diagnostic> mistakes() {
    return new TreeMap<>(given)
        .entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(Option.PREFIX))
            .flatMap(entry -> mistake(entry.getKey(), requireNonNullElse(entry.getValue(), "")))
            .toList();
  }

  private static Stream<Diagnostic> mistake(String key, String value) {
    Optional<Option> option = Option.of(key);
    String where = "-A" + key + "=" + value;
    if (option.isEmpty()) {
      return Stream.of(mistake("Tenon has no option '%s'.".formatted(key), where, Option.values()));
    }
    if (!option.get().admits(value)) {
      return Stream.of(
          mistake("Option '%s' cannot be '%s'.".formatted(key, value), where, option.get()));
    }
    return option.get() == Option.SUPPRESS ? unknownCodes(value, where) : Stream.empty();
  }

  private static Stream<Diagnostic> unknownCodes(String list, String where) {
    return Arrays.stream(list.split(",", -1))
        .map(SuppressedCode::new)
        .flatMap(
            code ->
                code
                    .objection()
                    .map(objection -> "Option '%s' %s".formatted(Option.SUPPRESS.key(), objection))
                    .map(sentence -> mistake(sentence, where, code.fixes()))
                    .stream());
  }

  private static Diagnostic mistake(String sentence, String where, Option... known) {
    return mistake(sentence, where, Arrays.stream(known).map(Option::usage).toList());
  }

  private static Diagnostic mistake(String sentence, String where, List<Diagnostic.Fix> fixes) {
    return new Diagnostic(
        new Problem(Code.UNKNOWN_OPTION, Origin.NOWHERE, "", sentence, where), fixes);
  }
}
