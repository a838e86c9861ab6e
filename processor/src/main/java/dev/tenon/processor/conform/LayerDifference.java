package dev.tenon.processor.conform;

import dev.tenon.processor.fingerprint.LayerText;
import dev.tenon.processor.layer.Layer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In what two layers differ.
 *
 * @param words a clause on the first, {@code has filters 128 instead of 192}
 * @param settings the names of what is set otherwise, {@code filters}; none of layers of two types
 */
record LayerDifference(String words, List<String> settings) {
  private static final LayerText TEXT = new LayerText();

  /** Empty if both compute the same. */
  static Optional<LayerDifference> between(Layer ours, Layer theirs) {
    List<String> is = List.of(ours.accept(TEXT).split(" "));
    List<String> should = List.of(theirs.accept(TEXT).split(" "));
    if (!is.get(0).equals(should.get(0))) {
      String words = "is of type %s instead of %s".formatted(is.get(0), should.get(0));
      return Optional.of(new LayerDifference(words, List.of()));
    }
    List<Integer> differing =
        IntStream.range(1, is.size())
            .filter(i -> !is.get(i).equals(should.get(i)))
            .boxed()
            .toList();
    return differing.isEmpty() ? Optional.empty() : Optional.of(of(is, should, differing));
  }

  private static LayerDifference of(List<String> is, List<String> should, List<Integer> differing) {
    String words =
        differing.stream()
            .map(i -> setting(is.get(i), should.get(i)))
            .collect(Collectors.joining(" and ", "has ", ""));
    return new LayerDifference(
        words, differing.stream().map(i -> is.get(i).split("=", 2)[0]).toList());
  }

  private static String setting(String is, String should) {
    return "%s instead of %s"
        .formatted(is.replace('=', ' '), should.substring(should.indexOf('=') + 1));
  }
}
