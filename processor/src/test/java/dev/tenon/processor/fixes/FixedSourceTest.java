package dev.tenon.processor.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

class FixedSourceTest {

  /** The error is about no block then. */
  @Test
  void changesAnAnnotationOfTheNetworkItself() {
    FixedSource source =
        new FixedSource(
            TestNetwork.empty().decl(),
            """
            @Widths({1.0, 1.4, 2.0})
            @Network
            interface TestNet {
            }
            """,
            "");

    assertThat(source.after("@Widths(1.0)"))
        .isEqualTo(
            """
            @Widths(1.0)
            @Network
            interface TestNet {
            }
            """);
  }
}
