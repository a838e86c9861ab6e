package dev.tenon.processor.check;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;

/** What networks with a mistake consist of besides it. */
final class SmallNetworks {
  private SmallNetworks() {}

  static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }

  /** The input of {@code @Block interface Stage}. */
  static TestNetwork part() {
    return TestNetwork.empty().block("in", Input.class).named("Stage");
  }

  /** One convolution more, which hands out 4×8×8 of what is 8×8. */
  static TestNetwork conv(TestNetwork network, String name, String... sources) {
    return network.block(name, List.of(sources), Convolution.class, "filters", 4);
  }

  static TestNetwork headed(TestNetwork network) {
    return network.block("scores", Classifier.class, "classes", 2);
  }

  /** A network of 8,466 parameters that may cost no more than {@code @Budget} says. */
  static TestNetwork budgeted(Object... namesAndValues) {
    return headed(
            image()
                .block("stem", Convolution.class, "filters", 8)
                .block("hidden", Dense.class, "units", 16))
        .budget(namesAndValues);
  }
}
