package dev.tenon.processor.mistake;

import dev.tenon.processor.compile.Marked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake that can be made with Deeplearning4j.
 *
 * @param found when Deeplearning4j finds it
 * @param impossible why it cannot be written with Tenon; empty if it can
 */
record KnownMistake(int number, String words, String found, String impossible) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");

  static List<KnownMistake> all() {
    try {
      return Files.readAllLines(FOLDER.resolve("mistakes.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(KnownMistake::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownMistake of(String line) {
    String[] cells = line.split(" \\|\\s*", -1);
    return new KnownMistake(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
  }

  boolean isPossible() {
    return impossible.isEmpty();
  }

  /** The source that makes the mistake. */
  Marked source() {
    try {
      return Marked.read(FOLDER.resolve("Mistake%02d.java".formatted(number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return number + ": " + words;
  }
}
