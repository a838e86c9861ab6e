package dev.tenon.benchmarks.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this module in a process of its own. */
final class Fork {
  /** The classes of this module. */
  static final String CLASSES = "benchmarks/target/classes";

  private Fork() {}

  /**
   * Runs the program on this process's class path.
   *
   * @return its exit code, and what it printed last: its processor time and its time from start to
   *     end, in milliseconds
   */
  static Took run(Class<?> program, List<String> arguments) {
    return run(System.getProperty("java.class.path"), program, arguments);
  }

  /**
   * Runs {@code javac} alone: it would also find the processors on this process's class path, since
   * its own class loader is the parent of that of the processor path.
   *
   * @return what the compilation took
   */
  static Took javac(List<String> arguments) {
    return run(CLASSES, OneCompilation.class, arguments);
  }

  private static Took run(String classPath, Class<?> program, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                // Else no more off the heap than on it: too little for a batch of VGG-16.
                "-Dorg.bytedeco.javacpp.maxbytes=12g",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=14g",
                "-cp",
                classPath,
                program.getName()));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      String[] numbers = printed.substring(printed.lastIndexOf('\n') + 1).split(" ", -1);
      return new Took(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), process.waitFor());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
