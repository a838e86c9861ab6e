package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;
import java.util.ArrayList;
import java.util.List;

/** Writes the chain of calls on one of DL4J's layer builders. */
final class LayerBuilder {
  private final Expression root;
  private final List<Expression> calls = new ArrayList<>();

  private LayerBuilder(Expression root) {
    this.root = root;
  }

  /** {@code new Type(arguments)}. */
  static LayerBuilder of(ClassName type, String arguments, Object... values) {
    return new LayerBuilder(Expression.of("new $T($L)", type, Fragment.of(arguments, values)));
  }

  LayerBuilder call(String format, Object... arguments) {
    calls.add(Expression.of(format, arguments));
    return this;
  }

  /** All of a window that is not DL4J's neutral value; DL4J refuses a padding in mode Same. */
  LayerBuilder window(Window window) {
    call("kernelSize($L)", Literals.pair(window.kernel()));
    call("stride($L)", Literals.pair(window.stride()));
    if (!window.dilation().equals(Extent.ONE)) {
      call("dilation($L)", Literals.pair(window.dilation()));
    }
    if (window.mode() != PaddingMode.SAME && !window.padding().equals(Extent.ZERO)) {
      call("padding($L)", Literals.pair(window.padding()));
    }
    return call("convolutionMode($T.$L)", Dl4jTypes.CONVOLUTION_MODE, mode(window.mode()));
  }

  LayerBuilder weights(String outputs, boolean bias, Activation activation) {
    call("nOut($L)", outputs);
    return call("hasBias($L)", bias).activation(activation);
  }

  LayerBuilder activation(Activation activation) {
    return call("activation($T.$L)", Dl4jTypes.ACTIVATION, activation);
  }

  /** The builder with all its calls. */
  Expression expression() {
    return Expression.chain(root, calls);
  }

  /** The layer. */
  Expression build() {
    return call("build()").expression();
  }

  private static String mode(PaddingMode mode) {
    return switch (mode) {
      case STRICT -> "Strict";
      case TRUNCATE -> "Truncate";
      case SAME -> "Same";
    };
  }
}
