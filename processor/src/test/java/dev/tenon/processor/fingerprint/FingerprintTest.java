package dev.tenon.processor.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  /** SHA-256 of nothing, and of {@code abc} as a line, as {@code sha256sum} prints them. */
  @Test
  void isSha256() {
    assertThat(Fingerprint.of(List.of()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Fingerprint.of(List.of("abc")))
        .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
  }

  @Test
  void isOfWhatIsComputed() {
    assertThat(Fingerprint.of(plan("Net", 4, 0.5)))
        .isEqualTo(Fingerprint.of(plan("Other", 4, 0.25)))
        .isNotEqualTo(Fingerprint.of(plan("Net", 5, 0.5)));
  }

  private static Plan plan(String name, int units, double rate) {
    return Plans.of(
        TestNetwork.ofVector(3)
            .named(name)
            .block("hidden", Dense.class, "units", units)
            .block("dropped", Dropout.class, "value", rate));
  }
}
