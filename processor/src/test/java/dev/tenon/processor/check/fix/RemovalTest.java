package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told to be left out. */
class RemovalTest {

  @Test
  void theBlockThatPlacesTheInterfaceItIsIn() {
    TestNetwork stage =
        TestNetwork.empty()
            .named("Stage")
            .block("in", Input.class)
            .block("conv", Convolution.class, "filters", 4);
    stage.placing("again", List.of(), stage);

    assertThat(
            Mistaken.in(
                    TestNetwork.ofImage(3, 8, 8)
                        .placing("stage", List.of(), stage)
                        .block("scores", Classifier.class, "classes", 2))
                .fixes())
        .containsExactly("remove 'stage/again'");
  }
}
