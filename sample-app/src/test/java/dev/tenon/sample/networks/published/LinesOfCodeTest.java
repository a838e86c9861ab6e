package dev.tenon.sample.networks.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long the published networks are: the table of {@code docs/published-networks.md}. */
class LinesOfCodeTest {
  private static final Path PAGE = Path.of("..", "docs", "published-networks.md");
  private static final Path DECLARED = Path.of("src", "main", "java");
  private static final Path GENERATED = Path.of("target", "generated-sources", "annotations");

  private static final String HEADER =
      """
      | network | its interface | with all it extends and places | generated DL4J | DL4J zoo |
      |---|--:|--:|--:|--:|
      """;

  /** What the zoo calls a network, where its class has another name than the interface. */
  private static final Map<String, String> NAMES_IN_ZOO =
      Map.of("ResNet50V1", "ResNet50", "Vgg16", "VGG16", "Vgg19", "VGG19");

  @Test
  void areListed() {
    String rows =
        PublishedNetworks.all().stream()
            .map(Generated::declaration)
            .sorted(comparing(Class::getName))
            .map(LinesOfCodeTest::row)
            .collect(joining());
    MarkedSection.check(PAGE, "lines", HEADER + rows);
  }

  @Test
  void countWhatSaysSomething() {
    String source =
        """
        package zoo;

        import dev.tenon.Suppress;

        /**
         * A lion.
         */
        @Suppress(value = {"TEN601", "TEN602"}, because = "the paper (of 1998) \"says\" so")
        @Network(
            input = @Input(size = 3))
        interface Lion extends Cat {
          // The mouth.
          @Suppress(
              value = "TEN609",
              because = "teeth")
          @Override
          @Dense(units = 4)
          Vector mouth();
        }
        """;
    assertThat(LinesOfCode.of(source)).isEqualTo(6);
  }

  private static String row(Class<?> network) {
    return "| %s | %d | %d | %d | %s |\n"
        .formatted(
            network.getSimpleName(),
            LinesOfCode.of(text(DECLARED.resolve(file(network, "")))),
            closure(network).stream()
                .mapToLong(type -> LinesOfCode.of(text(DECLARED.resolve(file(type, "")))))
                .sum(),
            LinesOfCode.of(calls(text(GENERATED.resolve(file(network, "Builder"))))),
            zoo(network.getSimpleName()));
  }

  /** An interface with those it extends and places, and theirs. */
  private static Set<Class<?>> closure(Class<?> network) {
    Set<Class<?>> closure = new LinkedHashSet<>(Set.of(network));
    Stream.concat(
            Arrays.stream(network.getInterfaces()),
            Arrays.stream(network.getDeclaredMethods()).map(Method::getReturnType))
        .filter(type -> type.getName().startsWith("dev.tenon.sample.networks."))
        .forEach(type -> closure.addAll(closure(type)));
    return closure;
  }

  /** From the first block's method to the constants: calls on DL4J's builders and nothing else. */
  private static String calls(String builder) {
    int from = builder.indexOf("  protected void declare(");
    return builder.substring(from, builder.indexOf("  public static final class Shapes", from));
  }

  private static String zoo(String name) {
    String source =
        "/org/deeplearning4j/zoo/model/%s.java".formatted(NAMES_IN_ZOO.getOrDefault(name, name));
    try (InputStream stream = LinesOfCodeTest.class.getResourceAsStream(source)) {
      return stream == null
          ? "–"
          : Long.toString(LinesOfCode.of(new String(stream.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Class<?> type, String suffix) {
    return Path.of(type.getName().replace('.', '/') + suffix + ".java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
