package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.ZeroPad;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

/** Verdicts that random networks seldom come to. */
class DeclaredTest {

  /** The padded image has more pixels than a {@code long} can count. */
  @Test
  void layerThatDoesNotFitBehindOneThatIsTooLarge() {
    TestNetwork network =
        TestNetwork.ofImage(1, 2, 1)
            .block("padded", ZeroPad.class, "value", Integer.MAX_VALUE)
            .block("conv", Convolution.class, "filters", 1)
            .block("norm", LocalResponseNorm.class)
            .block("scores", Classifier.class, "classes", 2);
    assertThat(Declared.onConfiguration(network.decl())).isEqualTo(Refusal.TOO_LARGE.toString());
  }
}
