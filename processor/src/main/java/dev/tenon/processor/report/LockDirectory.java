package dev.tenon.processor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The lock files of a project. They are sources, so the compiler's filer knows nothing of them; a
 * file that is as it should be is not touched.
 */
public record LockDirectory(Path directory) {

  /** Where a file lies, for messages. */
  public Path path(String file) {
    return directory.resolve(file);
  }

  /** The text of a file; empty if there is none. */
  public Optional<String> read(String file) throws IOException {
    try {
      return Optional.of(Files.readString(path(file)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /** Writes a file as a whole or not at all. */
  public void write(String file, String text) throws IOException {
    Files.createDirectories(directory);
    // Not Files.createTempFile: what that makes nobody else may read.
    Path whole = path("." + file + "." + UUID.randomUUID());
    try {
      Files.writeString(whole, text, StandardOpenOption.CREATE_NEW);
      Files.move(whole, path(file), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
