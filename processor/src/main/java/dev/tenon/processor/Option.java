package dev.tenon.processor;

import dev.tenon.processor.problem.Diagnostic;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options that users give the processor, {@code -Atenon.verbose=true}. */
enum Option {
  VERBOSE("tenon.verbose", "true|false", "says what was made of each network"),
  LOCK("tenon.lock", "DIRECTORY", ".+", "keeps there what saved weights depend on");

  /** What the names of all options start with, so that a misspelt one can be told from others'. */
  static final String PREFIX = "tenon.";

  private final String key;
  private final String values;
  private final Pattern admitted;
  private final String meaning;

  /** An option whose values are all that are written. */
  Option(String key, String values, String meaning) {
    this(key, values, values, meaning);
  }

  /** An option of which users are told other values than the pattern of those that are admitted. */
  Option(String key, String values, String admitted, String meaning) {
    this.key = key;
    this.values = values;
    this.admitted = Pattern.compile(admitted);
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
    return admitted.matcher(value).matches();
  }

  /** How the option is written and what it does. */
  Diagnostic.Fix usage() {
    return new Diagnostic.Fix("-A" + key + "=" + values, meaning);
  }
}
