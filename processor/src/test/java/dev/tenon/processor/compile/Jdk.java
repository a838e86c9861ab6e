package dev.tenon.processor.compile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JDK whose javac runs in a process of its own. */
public record Jdk(Path home) {
  /** {@code JAVA_HOME_25}, {@code JAVA_HOME_17_X64}: where build servers say what they have. */
  private static final String VARIABLE = "JAVA_HOME_\\d+.*";

  /** The one that runs the tests, those that are installed beside it, and those of variables. */
  public static List<Jdk> all() {
    Path running = real(Path.of(System.getProperty("java.home")));
    Stream<Path> named =
        System.getenv().entrySet().stream()
            .filter(variable -> variable.getKey().matches(VARIABLE))
            .map(variable -> Path.of(variable.getValue()));
    return Stream.of(Stream.of(running), beside(running), named)
        .flatMap(homes -> homes)
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .map(Jdk::real)
        .distinct()
        .sorted()
        .map(Jdk::new)
        .toList();
  }

  /** All but the one that runs the tests. */
  public static List<Jdk> others() {
    Path running = real(Path.of(System.getProperty("java.home")));
    return all().stream().filter(jdk -> !jdk.home.equals(running)).toList();
  }

  private static Stream<Path> beside(Path home) {
    try (Stream<Path> beside = Files.list(requireNonNull(home.getParent()))) {
      return beside.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs its javac, and returns the lines that it prints. */
  public List<String> javac(Path output, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    command.addAll(arguments);
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    return Files.readAllLines(output);
  }

  @Override
  public String toString() {
    return String.valueOf(home.getFileName());
  }
}
