package dev.tenon.report.diagram;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Window;
import java.util.Locale;

/** The short words for what layers have in common. */
final class Words {
  private static final String AND = " · ";

  private Words() {}

  /** {@code 3×3 conv · 64 /2}. */
  static String window(String what, Window window, long filters) {
    return window.kernel() + " " + what + AND + filters + step(window);
  }

  /** {@code 2×2 max pool /2}. */
  static String window(String what, Window window) {
    return window.kernel() + " " + what + step(window);
  }

  private static String step(Window window) {
    String stride = window.stride().equals(Extent.ONE) ? "" : " /" + side(window.stride());
    return window.dilation().equals(Extent.ONE)
        ? stride
        : stride + " dilated " + side(window.dilation());
  }

  private static String side(Extent extent) {
    return extent.height() == extent.width() ? Long.toString(extent.height()) : extent.toString();
  }

  /** {@code · ReLU}; nothing for the identity. */
  static String suffix(Activation activation) {
    return activation == Activation.IDENTITY ? "" : AND + activation(activation);
  }

  static String activation(Activation activation) {
    return switch (activation) {
      case RELU -> "ReLU";
      case RELU6 -> "ReLU6";
      case LEAKYRELU -> "leaky ReLU";
      case ELU, GELU, SELU, RRELU -> activation.name();
      default -> lower(activation);
    };
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
