package dev.tenon.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SummaryCommandTest {
  private static final Pattern ACTIVATIONS =
      Pattern.compile("Activations: .*\\((.*) for a batch of 32\\)");
  private static final Pattern MEMORY =
      Pattern.compile("Memory to train that batch \\((.*)\\): (.*)");

  private static final Pattern TRAINED = Pattern.compile("A batch of .*, (.*) MiB to train");

  static List<NetworkFacts> networks() {
    return DeclaredNetworks.all().all();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void printsTheTableThatTheCompilerWroteWhateverTheBatch(NetworkFacts network) {
    assertThat(printed(network.name())).isEqualTo(network.summary());
    for (String batch : List.of("1", "32", "100")) {
      assertThat(printed(network.name(), "--batch", batch))
          .startsWith(network.summary() + "A batch of " + batch + ": ");
    }
  }

  /** What the compiler counted for a batch of 32 is what is counted here. */
  @ParameterizedTest
  @MethodSource("networks")
  void countsABatchAsTheCompilerDoes(NetworkFacts network) {
    MatchResult activations = found(ACTIVATIONS, network.summary());
    MatchResult memory = found(MEMORY, network.summary());

    assertThat(printed(network.name(), "--batch", "32"))
        .endsWith(
            "A batch of 32: %s of activations, %s to train (%s)\n"
                .formatted(activations.group(1), memory.group(2), memory.group(1)));
  }

  /** Those whose batch is another in Tenon's {@code docs/memory.md}. */
  @ParameterizedTest
  @CsvSource({"CifarResNet20, 64, 472", "ResNet18, 8, 1005", "GoogLeNet, 8, 964"})
  void countsBatchesOfOtherSizes(String network, String batch, long mebibytes) {
    MatchResult trained = found(TRAINED, printed(network, "--batch", batch));

    assertThat(Math.round(Double.parseDouble(trained.group(1).replace(",", ""))))
        .isEqualTo(mebibytes);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void listsTheLayersOfABlockBelowIt(NetworkFacts network) {
    List<String> folded = network.summary().lines().toList();
    List<String> unfolded = printed(network.name(), "--layers").lines().toList();

    assertThat(unfolded.get(0)).isEqualTo(folded.get(0));
    assertThat(totals(unfolded)).isEqualTo(totals(folded)).isNotEmpty();
    assertThat(names(unfolded)).containsSubsequence(names(folded));
  }

  @Test
  void namesTheLayersOfABlockAfterIt() {
    assertThat(printed("Vgg16", "--layers", "--batch", "4").lines())
        .anyMatch(line -> line.matches(" {2}\\S+/conv2 \\(.*64×224×224 .*"))
        .contains("Total parameters: 138,357,544 (527.79 MiB)")
        .anyMatch(line -> line.startsWith("A batch of 4: "));
  }

  @Test
  void refusesABatchOfNothing() {
    assertThat(run(new StringWriter(), "summary", "Vgg16", "--batch", "0")).isEqualTo(2);
  }

  private static List<String> totals(List<String> lines) {
    return lines.stream().filter(line -> line.matches("[A-Z][^_=]*: .*")).skip(1).toList();
  }

  /** The first words of the rows. */
  private static List<String> names(List<String> lines) {
    return lines.stream()
        .skip(4)
        .takeWhile(line -> !line.startsWith("="))
        .map(line -> line.split("  ", 2)[0])
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static MatchResult found(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow();
  }

  private static String printed(String... arguments) {
    StringWriter out = new StringWriter();
    List<String> all = new ArrayList<>(List.of("summary"));
    all.addAll(List.of(arguments));
    assertThat(run(out, all.toArray(String[]::new))).isZero();
    return out.toString();
  }

  private static int run(StringWriter out, String... arguments) {
    DefaultData data = new DefaultData(Path.of("nowhere"), new ShapeDataSet(1, 2, 1));
    CommandLine commandLine =
        SampleApp.commandLine(
            DeclaredNetworks.all(),
            data,
            new StopSignal(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()));
    return SampleApp.execute(commandLine, arguments);
  }
}
