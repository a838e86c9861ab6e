package dev.tenon.processor.truth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The published numbers that Tenon must reproduce, as rows of cells without their heading. */
final class Truth {
  private Truth() {}

  static List<List<String>> tutorial() {
    return rows("tutorial.csv");
  }

  static List<List<String>> networks() {
    return rows("networks.csv");
  }

  private static List<List<String>> rows(String file) {
    try (InputStream stream = Truth.class.getResourceAsStream("/truth/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Arrays.asList(line.split(",", -1)))
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
