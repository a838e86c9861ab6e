package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the cause of a mistake is looked for. */
class UpstreamTest {
  private static final NetworkDecl BRANCHES =
      TestNetwork.ofImage(3, 8, 8)
          .block("stem", Convolution.class, "filters", 4)
          .block("left", List.of("stem"), Convolution.class, "filters", 4)
          .block("right", List.of("stem"), Convolution.class, "filters", 4)
          .block("sum", List.of("left", "right"), Add.class)
          .block("after", Convolution.class, "filters", 4)
          .decl();

  @Test
  void inTheBlockAndThenInThoseBeforeItNearestFirst() {
    assertThat(upstream(BRANCHES, "sum", 9))
        .containsExactly("sum", "left", "right", "stem", "input");
  }

  @Test
  void notFurtherThanSoManyBlocks() {
    assertThat(upstream(BRANCHES, "sum", 3)).containsExactly("sum", "left", "right");
    assertThat(upstream(BRANCHES, "sum", 5)).hasSize(5);
  }

  @Test
  void inTheBlocksOfAPlacedInterfaceFromItsOutputOn() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .placing("stage", List.of(), stage(1))
            .block("after", Convolution.class, "filters", 4)
            .decl();

    assertThat(upstream(network, "after", 9))
        .containsExactly("after", "stage", "stage/last", "input", "stage/first");
  }

  @Test
  void fromInsideInWhatThePlacedInterfaceIsGiven() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .block("stem", Convolution.class, "filters", 4)
            .block("other", Convolution.class, "filters", 4)
            .placing("stage", List.of("other", "stem"), stage(2))
            .decl();

    assertThat(upstream(network, "stage/last", 9))
        .containsExactly("stage/last", "stage/first", "stem", "input");
  }

  /** That it needs two is an error of its own. */
  @Test
  void nowhereBeforeAnInputThatNothingIsGivenFor() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8).placing("stage", List.of("input"), stage(2)).decl();

    assertThat(upstream(network, "stage/last", 9)).containsExactly("stage/last", "stage/first");
  }

  /** {@code first} consumes the last of the inputs. */
  private static TestNetwork stage(int inputs) {
    TestNetwork stage = TestNetwork.empty().named("Stage");
    for (int i = 1; i <= inputs; i++) {
      stage.block("in" + i, Input.class);
    }
    return stage
        .block("first", List.of("in" + inputs), Convolution.class, "filters", 4)
        .block("last", List.of("first"), Convolution.class, "filters", 4);
  }

  private static List<String> upstream(NetworkDecl network, String block, int limit) {
    return Upstream.of(Site.find(network, block).orElseThrow(), limit).stream()
        .map(Site::path)
        .toList();
  }
}
