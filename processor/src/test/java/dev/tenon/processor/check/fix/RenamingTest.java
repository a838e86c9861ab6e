package dev.tenon.processor.check.fix;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

/** Which other names are proposed. */
class RenamingTest {

  @Test
  void forTheSecondOfTwoBlocks() {
    TestNetwork network =
        headed(
            TestNetwork.ofImage(3, 8, 8)
                .block("stem", BatchNorm.class)
                .block("stem", Convolution.class, "filters", 4));

    assertThat(Mistaken.in(network).fixes()).containsExactly("Convolution stem2()");
  }

  @Test
  void withTheFirstNumberThatIsFree() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block("scores", Convolution.class, "filters", 4)
            .block("scores2", Convolution.class, "filters", 4);

    assertThat(Mistaken.in(network).fixes())
        .first()
        .isEqualTo("add  @Classifier(classes = 10) Scores scores3()");
  }

  /** It is named after its annotation, which an extension may call like a method of the builder. */
  @Test
  void noneForAnAnnotationOfAChain() {
    TestNetwork chain = headed(TestNetwork.ofImage(3, 8, 8).link("customize", BatchNorm.class));
    TestNetwork method = headed(TestNetwork.ofImage(3, 8, 8).block("customize", BatchNorm.class));

    assertThat(Mistaken.in(chain).fixes()).isEmpty();
    assertThat(Mistaken.in(method).fixes()).containsExactly("BatchNorm customizeBlock()");
  }
}
