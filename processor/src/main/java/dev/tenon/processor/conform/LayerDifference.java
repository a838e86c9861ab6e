package dev.tenon.processor.conform;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.lock.LayerText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In what two layers differ. */
final class LayerDifference {
  private static final LayerText TEXT = new LayerText();

  private LayerDifference() {}

  /** A clause on the first, {@code has filters 128, not 192}; empty if both compute the same. */
  static Optional<String> words(Layer ours, Layer theirs) {
    List<String> is = List.of(ours.accept(TEXT).split(" "));
    List<String> should = List.of(theirs.accept(TEXT).split(" "));
    if (!is.get(0).equals(should.get(0))) {
      return Optional.of("is of type %s, not %s".formatted(is.get(0), should.get(0)));
    }
    String settings =
        IntStream.range(1, is.size())
            .filter(i -> !is.get(i).equals(should.get(i)))
            .mapToObj(i -> setting(is.get(i), should.get(i)))
            .collect(Collectors.joining(", "));
    return settings.isEmpty() ? Optional.empty() : Optional.of("has " + settings);
  }

  private static String setting(String is, String should) {
    return "%s, not %s".formatted(is.replace('=', ' '), should.substring(should.indexOf('=') + 1));
  }
}
