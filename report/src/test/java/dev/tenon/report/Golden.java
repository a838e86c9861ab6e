package dev.tenon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was once made and found good, byte for byte. {@code -Dtenon.golden.rewrite=true} writes it
 * anew; the difference is then for a human to judge.
 */
final class Golden {
  private static final boolean REWRITE = Boolean.getBoolean("tenon.golden.rewrite");

  private Golden() {}

  static void check(Path file, String text) {
    try {
      if (REWRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("rewrite with -Dtenon.golden.rewrite=true").exists();
      assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
