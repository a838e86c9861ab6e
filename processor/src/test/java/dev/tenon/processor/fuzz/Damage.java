package dev.tenon.processor.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One change of a source, by words and signs.
 *
 * @param where which word
 * @param what which other word
 */
record Damage(Kind kind, int where, int what) {
  private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|\\w+|[^\\w\\s]");

  /** Words that mean something in Java or in Tenon, and values that hardly any attribute takes. */
  private static final List<String> STRANGE =
      List.of(
          "class",
          "record",
          "enum",
          "@interface",
          "interface",
          "default",
          "static",
          "private",
          "sealed",
          "abstract",
          "extends",
          "void",
          "int",
          "Object",
          "String",
          "FeatureMap[]",
          "List<FeatureMap>",
          "FeatureMap",
          "Vector",
          "Sequence",
          "Scores",
          "Tensor",
          "Unknown",
          "@Unknown",
          "@Block",
          "@Network",
          "@Input",
          "@Repeat(2)",
          "@Shape({1, 2})",
          "@Override",
          "@From(\"\")",
          "<T>",
          "T",
          "0",
          "-1",
          "2147483647",
          "2147483648",
          "1e999",
          "0.0 / 0",
          "{}",
          "{1, 2, 3}",
          "null",
          "\"\"",
          "'x'",
          "Integer.MAX_VALUE",
          "UNKNOWN",
          "build",
          "create",
          "net",
          "größe",
          "_",
          "$",
          "\\u0041",
          "/*",
          "*/",
          "//",
          "\"\"\"",
          ";",
          "}",
          "{",
          "(",
          ")");

  /** Numbers and names that are seldom right. */
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "2",
          "7",
          "1000",
          "2147483647",
          "0.5",
          "1.0",
          "FeatureMap",
          "Vector",
          "Sequence",
          "Scores",
          "Tensor",
          "Unknown",
          "Object",
          "build",
          "create",
          "net",
          "größe",
          "input",
          "\"\"");

  /** What is done to a word. */
  enum Kind {
    /** What is left is Java: that the processor sees it as well is certain. */
    ANOTHER_OF_ITS_SORT,
    CUT_OFF,
    LEFT_OUT,
    TWICE,
    ANOTHER,
    STRANGE,
    STRANGE_BEFORE
  }

  static Arbitrary<Damage> any() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9_999);
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Kind.ANOTHER_OF_ITS_SORT)),
            Tuple.of(1, Arbitraries.of(Kind.class)));
    return Combinators.combine(kinds, numbers, numbers).as(Damage::new);
  }

  /** The text with the change; nothing is done to a text without words. */
  String of(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    MatchResult word = words.get(where % words.size());
    String before = text.substring(0, word.start());
    String after = text.substring(word.end());
    return switch (kind) {
      case ANOTHER_OF_ITS_SORT -> before + likeWord(words, word.group()) + after;
      case CUT_OFF -> before;
      case LEFT_OUT -> before + after;
      case TWICE -> before + word.group() + " " + word.group() + after;
      case ANOTHER -> before + words.get(what % words.size()).group() + after;
      case STRANGE -> before + strange() + after;
      case STRANGE_BEFORE -> before + strange() + " " + word.group() + after;
    };
  }

  private String likeWord(List<MatchResult> words, String word) {
    List<String> alike =
        Stream.concat(words.stream().map(MatchResult::group), VALUES.stream())
            .filter(other -> sort(other).equals(sort(word)))
            .toList();
    return alike.isEmpty() ? word : alike.get(what % alike.size());
  }

  /** A number, a type or constant, another name, or a sign that only it itself is like. */
  private static String sort(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "number";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return word.startsWith("\"") ? "text" : word;
    }
    return Character.isUpperCase(word.charAt(0)) ? "type" : "name";
  }

  private String strange() {
    return STRANGE.get(what % STRANGE.size());
  }
}
