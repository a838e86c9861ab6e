package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Diagnostic;
import org.junit.jupiter.api.Test;

/** Widths of which some do not work. */
class WidthRangeTest {

  /** At 0.5 and 0.25, 8 channels are to be split into 3 groups. */
  private final NetworkDecl network =
      ofImage(3, 8, 8)
          .widths(1, 2, 0.5, 0.25)
          .block("stem", Convolution.class, "filters", 12)
          .block("grouped", Convolution.class, "filters", 12, "groups", 3)
          .block("pooled", GlobalPool.class)
          .block("scores", Classifier.class, "classes", 2)
          .decl();

  @Test
  void theErrorStandsOnTheFirstThatDoesNotWork() {
    assertThat(error().problem().sentence()).contains("width multiplier 0.5, but then");
    assertThat(error().problem().at()).isEqualTo(width(0.5));
  }

  @Test
  void theFixLeavesOutAll() {
    assertThat(error().fixes())
        .extracting(Diagnostic.Fix::text)
        .containsExactly("@Widths({1.0, 2.0})");
  }

  private Origin width(double multiplier) {
    Value all = network.widths().orElseThrow().attribute("value").orElseThrow().value();
    return ((Value.Many) all)
        .elements().stream()
            .filter(element -> element.value().equals(new Value.Real(multiplier)))
            .map(Located::origin)
            .findFirst()
            .orElseThrow();
  }

  private Diagnostic error() {
    Verdict verdict = new Checker(BlockTypes.load()).check(network);
    return ((Verdict.Rejected) verdict).errors().get(0);
  }
}
