package dev.tenon.processor;

import dev.tenon.processor.problem.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The options that users give the processor, {@code -Atenon.verbose=true}. */
enum Option {
  VERBOSE("tenon.verbose", List.of("true", "false"), "says what was made of each network");

  /** What the names of all options start with, so that a misspelt one can be told from others'. */
  static final String PREFIX = "tenon.";

  private final String key;
  private final List<String> values;
  private final String meaning;

  Option(String key, List<String> values, String meaning) {
    this.key = key;
    this.values = values;
    this.meaning = meaning;
  }

  /** The option of that name. */
  static Optional<Option> of(String key) {
    return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
  }

  /** The names of all options. */
  static Set<String> keys() {
    return Arrays.stream(values()).map(Option::key).collect(Collectors.toUnmodifiableSet());
  }

  String key() {
    return key;
  }

  boolean admits(String value) {
    return values.contains(value);
  }

  /** How the option is written and what it does. */
  Diagnostic.Fix usage() {
    return new Diagnostic.Fix("-A" + key + "=" + String.join("|", values), meaning);
  }
}
