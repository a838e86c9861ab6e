package dev.tenon.benchmarks.compiling;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars that packaging this module has put into folders. */
final class Jars {
  private Jars() {}

  /** All of a folder, as a path. */
  static String in(Path folder) {
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    } catch (IOException missing) {
      throw new UncheckedIOException("package benchmarks with -Pcompiling first", missing);
    }
  }
}
