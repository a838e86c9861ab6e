package dev.tenon.processor;

import dev.tenon.processor.problem.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options that users give the processor, {@code -Atenon.verbose=true}. */
enum Option {
  VERBOSE("tenon.verbose", "true|false", "true|false", "says what was made of each network"),
  SUPPRESS("tenon.suppress", "[^,]+(,[^,]+)*", "TEN602,TEN609", "switches warnings off"),
  LOCK("tenon.lock", ".+", "DIRECTORY", "keeps there what saved weights depend on");

  /** What the names of all options start with, so that a misspelt one can be told from others'. */
  static final String PREFIX = "tenon.";

  private final String key;
  private final Pattern values;
  private final String example;
  private final String meaning;

  Option(String key, String values, String example, String meaning) {
    this.key = key;
    this.values = Pattern.compile(values);
    this.example = example;
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
    return values.matcher(value).matches() && (this != LOCK || isPath(value));
  }

  private static boolean isPath(String value) {
    try {
      return !Path.of(value).toString().isEmpty();
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /** How the option is written and what it does. */
  Diagnostic.Fix usage() {
    return new Diagnostic.Fix("-A" + key + "=" + example, meaning);
  }
}
