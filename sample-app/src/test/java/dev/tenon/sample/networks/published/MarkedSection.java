package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a hand-written page that is generated: all between {@code <!-- name -->} and {@code
 * <!-- /name -->}. {@code -Dtenon.golden.rewrite=true} writes it anew; the difference is then for a
 * human to judge.
 */
final class MarkedSection {
  private static final boolean REWRITE = Boolean.getBoolean("tenon.golden.rewrite");

  private MarkedSection() {}

  static void check(Path page, String name, String text) {
    String start = "<!-- %s -->\n".formatted(name);
    String end = "<!-- /%s -->".formatted(name);
    try {
      String whole = Files.readString(page);
      assertThat(whole).contains(start, end);
      int from = whole.indexOf(start) + start.length();
      int to = whole.indexOf(end);
      if (REWRITE) {
        Files.writeString(page, whole.substring(0, from) + text + whole.substring(to));
      } else {
        assertThat(text)
            .as("rewrite with -Dtenon.golden.rewrite=true")
            .isEqualTo(whole.substring(from, to));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
