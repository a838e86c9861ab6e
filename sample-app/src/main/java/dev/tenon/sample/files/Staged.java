package dev.tenon.sample.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or directory that appears at its place complete or not at all: it is written under a
 * hidden name beside its target and moved there in one step.
 */
public final class Staged implements AutoCloseable {
  private final Path target;
  private final Path path;

  private Staged(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    String hidden = "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".partial";
    this.target = absolute;
    this.path = absolute.resolveSibling(hidden);
    Files.createDirectories(path.getParent());
    deleteTree(path);
  }

  /**
   * Stages an empty file; publishing replaces the target.
   *
   * @throws IOException if no file can be written there
   */
  public static Staged file(Path target) throws IOException {
    Staged staged = new Staged(target);
    Files.createFile(staged.path);
    return staged;
  }

  /** Stages an empty directory; publishing needs the target to be absent or empty. */
  public static Staged directory(Path target) throws IOException {
    Staged staged = new Staged(target);
    Files.createDirectory(staged.path);
    return staged;
  }

  /** Where to write until {@link #publish}. */
  public Path path() {
    return path;
  }

  /**
   * Moves what was written to its target.
   *
   * @throws IOException if a directory's target has content by now, among other causes
   */
  public void publish() throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what was written, unless it was published. */
  @Override
  public void close() throws IOException {
    deleteTree(path);
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(root)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : deepestFirst) {
      Files.delete(entry);
    }
  }
}
