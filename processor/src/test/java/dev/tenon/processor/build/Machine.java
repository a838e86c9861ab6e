package dev.tenon.processor.build;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A javac in a process of its own, and what it takes from the machine that it runs on. */
record Machine(
    Path javaHome,
    String language,
    String country,
    String timezone,
    String encoding,
    String lineSeparator) {

  /** Two for every JDK that is installed beside the one that runs the tests, and for this one. */
  static List<Machine> all() throws IOException {
    return javaHomes().stream()
        .flatMap(
            home ->
                Stream.of(
                    new Machine(home, "tr", "TR", "Pacific/Chatham", "US-ASCII", "\r\n"),
                    new Machine(home, "ar", "EG", "America/Caracas", "UTF-8", "\r")))
        .toList();
  }

  private static List<Path> javaHomes() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> homes = new ArrayList<>();
    try (Stream<Path> beside = Files.list(requireNonNull(home.getParent()))) {
      for (Path other : beside.filter(path -> Files.exists(path.resolve("bin/javac"))).toList()) {
        homes.add(other.toRealPath());
      }
    }
    return homes.stream().distinct().sorted().toList();
  }

  /** What the processor generates of the sources in the folder's {@code src}, by path. */
  Map<String, String> generated(Path folder, Collection<String> sources)
      throws IOException, InterruptedException {
    Path generated = Files.createDirectories(folder.resolve("gen"));
    List<String> command =
        new ArrayList<>(
            List.of(
                javaHome.resolve("bin/javac").toString(),
                "-J-Duser.language=" + language,
                "-J-Duser.country=" + country,
                "-J-Duser.timezone=" + timezone,
                "-J-Dfile.encoding=" + encoding,
                "-J-Dline.separator=" + lineSeparator,
                "-encoding",
                "UTF-8",
                "-proc:only",
                "-processor",
                NetworkProcessor.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                "-s",
                generated.toString()));
    sources.forEach(source -> command.add(folder.resolve("src").resolve(source).toString()));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("messages.txt").toFile())
        .start()
        .waitFor();
    return new Compiled(true, List.of(), generated, generated).sources();
  }

  @Override
  public String toString() {
    return "%s in %s_%s".formatted(javaHome.getFileName(), language, country);
  }
}
