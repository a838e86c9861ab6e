package dev.tenon.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * The javac of another JDK than the one that runs the tests: that in the environment variable
 * {@code JAVA_HOME_25}, else the newest in {@code /usr/lib/jvm} that is of version 25.
 */
public record OtherJdk(Path home) {
  private static final String VERSION = "25";
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  /** {@code Net.java:14: error: [TEN203] …}. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?<file>[^:]*\\.java):(?<line>\\d+): (?<error>error: |warning: )?(?<text>.*)");

  private static final Pattern TAG = Pattern.compile("\\[(TEN\\d+)\\].*");
  private static final Pattern CARET = Pattern.compile("\\s*\\^\\s*");

  /** The JDK, if there is one. */
  public static Optional<OtherJdk> find() {
    return Optional.ofNullable(System.getenv("JAVA_HOME_" + VERSION))
        .map(Path::of)
        .or(OtherJdk::installed)
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .map(OtherJdk::new);
  }

  private static Optional<Path> installed() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes.filter(OtherJdk::isWanted).max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWanted(Path home) {
    try {
      Path release = home.resolve("release");
      return Files.exists(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + VERSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles sources with one processor, and returns what javac says.
   *
   * @param directory for the classes
   */
  public List<Message> compile(Path directory, Class<?> processor, List<Path> sources)
      throws IOException, InterruptedException {
    String path = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    command.addAll(List.of("--release", "17", "-proc:only", "-Xmaxerrs", "1000"));
    command.addAll(List.of("-cp", path));
    command.addAll(List.of("-processor", processor.getName(), "-d", directory.toString()));
    sources.forEach(source -> command.add(source.toString()));
    Path output = Files.createTempFile(directory, "javac", ".txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    return messages(Files.readAllLines(output));
  }

  /** A message is followed by its line of the source and a caret below its place. */
  private static List<Message> messages(List<String> lines) {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher start = MESSAGE.matcher(lines.get(i));
      if (start.matches()) {
        messages.add(message(start, lines.subList(i + 1, lines.size())));
      }
    }
    return messages;
  }

  private static Message message(Matcher start, List<String> rest) {
    String text = start.group("text");
    Matcher tag = TAG.matcher(text);
    return new Message(
        "error: ".equals(start.group("error")) ? Kind.ERROR : Kind.WARNING,
        tag.matches() ? tag.group(1) : "",
        String.valueOf(Path.of(start.group("file")).getFileName()),
        Long.parseLong(start.group("line")),
        column(rest),
        text);
  }

  private static long column(List<String> rest) {
    return rest.stream()
        .filter(line -> CARET.matcher(line).matches())
        .findFirst()
        .map(line -> line.indexOf('^') + 1L)
        .orElse(0L);
  }
}
