package dev.tenon.processor.build;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.Jdk;
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
    Jdk jdk,
    String language,
    String country,
    String timezone,
    String encoding,
    String lineSeparator) {

  /** Two for every JDK, the one that runs the tests among them. */
  static List<Machine> all() {
    return Jdk.all().stream()
        .flatMap(
            jdk ->
                Stream.of(
                    new Machine(jdk, "tr", "TR", "Pacific/Chatham", "US-ASCII", "\r\n"),
                    new Machine(jdk, "ar", "EG", "America/Caracas", "UTF-8", "\r")))
        .toList();
  }

  /** What the processor generates of the sources in the folder's {@code src}, by path. */
  Map<String, String> generated(Path folder, Collection<String> sources)
      throws IOException, InterruptedException {
    Path generated = Files.createDirectories(folder.resolve("gen"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
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
    sources.forEach(source -> arguments.add(folder.resolve("src").resolve(source).toString()));
    jdk.javac(folder.resolve("messages.txt"), arguments);
    return new Compiled(true, List.of(), generated, generated).sources();
  }

  @Override
  public String toString() {
    return "%s in %s_%s".formatted(jdk, language, country);
  }
}
