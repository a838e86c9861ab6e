package dev.tenon.processor.agreement;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.golden.MarkedSection;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.problem.Code;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation lists the exceptions that the code makes, and no others. */
class ExceptionsTest {
  private static final Path PAGE = Path.of("..", "docs", "agreement.md");

  @Test
  void laxities() {
    check(
        "laxities",
        "| DL4J accepts | what comes of it | example |",
        Laxity.all()
            .map(laxity -> row(laxity.name(), laxity.outcome().text(), example(laxity.example()))));
  }

  @Test
  void misinferences() {
    check(
        "misinferences",
        "| what is inferred wrong | example | inferred |",
        Misinference.ALL.stream()
            .map(
                wrong -> row(wrong.name(), example(wrong.example()), wrong.inferred().toString())));
  }

  @Test
  void refusals() {
    check(
        "refusals",
        "| Tenon rejects | with | DL4J |",
        Arrays.stream(Refusal.values())
            .map(
                refusal ->
                    row(
                        refusal.toString(),
                        refusal.codes().stream().map(Code::tag).collect(joining(", ")),
                        refusal.verdict().text())));
  }

  private static void check(String section, String header, Stream<String> rows) {
    String line = header.replaceAll("[^|]+", "---");
    MarkedSection.check(
        PAGE, section, Stream.concat(Stream.of(header, line), rows).collect(joining("\n")) + "\n");
  }

  private static String example(Joint joint) {
    String inputs = joint.inputs().stream().map(Object::toString).collect(joining(" and "));
    return "`%s` over %s".formatted(joint.layer().getClass().getSimpleName(), inputs);
  }

  private static String example(Graph graph) {
    String layers =
        graph.nodes().stream()
            .map(node -> "`%s`".formatted(node.layer().getClass().getSimpleName()))
            .collect(joining(" → "));
    String inputs =
        graph.inputs().values().stream().map(Object::toString).collect(joining(" and "));
    return "%s over %s".formatted(layers, inputs);
  }

  private static String row(String... cells) {
    return Stream.of(cells).collect(joining(" | ", "| ", " |"));
  }
}
