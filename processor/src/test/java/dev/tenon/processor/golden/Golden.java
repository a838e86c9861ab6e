package dev.tenon.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was once generated and found good, byte for byte. {@code -Dtenon.golden.rewrite=true} writes
 * it anew; the difference is then for a human to judge.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final boolean REWRITE = Boolean.getBoolean("tenon.golden.rewrite");

  private Golden() {}

  /** Compares with a file among the goldens. */
  public static void check(String name, String text) {
    check(FOLDER.resolve(name), text);
  }

  /** Compares with any file that is committed. */
  public static void check(Path file, String text) {
    try {
      if (REWRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("rewrite with -Dtenon.golden.rewrite=true").exists();
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
