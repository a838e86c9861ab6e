package dev.tenon.processor.declare;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import java.util.List;

/** What networks with a mistake consist of besides it. */
public final class SmallNetworks {
  private SmallNetworks() {}

  /** 3×8×8. */
  public static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }

  /** The input of {@code @Block interface Stage}. */
  public static TestNetwork part() {
    return TestNetwork.empty().block("in", Input.class).named("Stage");
  }

  /** One convolution more, which hands out 4×8×8 of what is 8×8. */
  public static TestNetwork conv(TestNetwork network, String name, String... sources) {
    return network.block(name, List.of(sources), Convolution.class, "filters", 4);
  }

  /** With a classifier at its end. */
  public static TestNetwork headed(TestNetwork network) {
    return network.block("scores", Classifier.class, "classes", 2);
  }

  /** A network of 8,466 parameters that may cost no more than {@code @Budget} says. */
  public static TestNetwork budgeted(Object... namesAndValues) {
    return headed(
            image()
                .block("stem", Convolution.class, "filters", 8)
                .block("hidden", Dense.class, "units", 16))
        .budget(namesAndValues);
  }
}
