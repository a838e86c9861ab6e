package dev.tenon.processor.check.lint;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;

/** Networks that lints are about, without their head. */
final class Warned {
  private Warned() {}

  static TestNetwork image(int size) {
    return TestNetwork.ofImage(3, size, size);
  }

  /** Fails unless these are the warnings, as {@link Checks#warnings} has them. */
  static void assertWarns(TestNetwork network, String... warnings) {
    assertThat(Checks.warnings(headed(network))).containsExactly(warnings);
  }

  static void assertSilent(TestNetwork network) {
    assertThat(Checks.warnings(headed(network))).isEmpty();
  }
}
