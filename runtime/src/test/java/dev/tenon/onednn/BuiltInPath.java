package dev.tenon.onednn;

import java.util.function.Supplier;
import org.nd4j.linalg.factory.Nd4j;

/** Deeplearning4j without any oneDNN, neither in its layers nor in the operations of ND4J. */
final class BuiltInPath {
  private BuiltInPath() {}

  /** Makes layers, or applies them. */
  static <T> T get(Supplier<T> work) {
    String before = System.getProperty(OneDnn.SWITCH);
    System.setProperty(OneDnn.SWITCH, "true");
    Nd4j.getEnvironment().allowHelpers(false);
    try {
      return work.get();
    } finally {
      Nd4j.getEnvironment().allowHelpers(true);
      System.setProperty(OneDnn.SWITCH, before);
    }
  }
}
