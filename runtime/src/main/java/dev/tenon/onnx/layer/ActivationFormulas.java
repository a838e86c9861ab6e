package dev.tenon.onnx.layer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationCube;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.activations.impl.ActivationHardSigmoid;
import org.nd4j.linalg.activations.impl.ActivationHardTanH;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationMish;
import org.nd4j.linalg.activations.impl.ActivationRReLU;
import org.nd4j.linalg.activations.impl.ActivationRationalTanh;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU6;
import org.nd4j.linalg.activations.impl.ActivationRectifiedTanh;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftSign;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.activations.impl.ActivationThresholdedReLU;

/**
 * The activation functions of each number on its own, as ND4J 1.0.0-M2.1 computes them at
 * inference. Where that differs from the literature, the literature is not asked.
 */
final class ActivationFormulas {
  private static final Map<Class<?>, BiFunction<IActivation, ElementWise, ElementWise>> FORMULAS =
      new HashMap<>();

  static {
    put(ActivationIdentity.class, x -> x);
    put(ActivationReLU6.class, x -> x.clip(0, 6));
    put(ActivationSigmoid.class, x -> x.apply("Sigmoid"));
    put(ActivationTanH.class, x -> x.apply("Tanh"));
    put(ActivationSoftSign.class, x -> x.apply("Softsign"));
    put(ActivationSoftPlus.class, x -> x.apply("Softplus"));
    put(ActivationSELU.class, x -> x.apply("Selu"));
    put(ActivationCube.class, x -> x.times(x).times(x));
    put(ActivationHardTanH.class, x -> x.clip(-1, 1));
    put(ActivationHardSigmoid.class, x -> x.times(0.2).plus(0.5).clip(0, 1));
    put(ActivationRectifiedTanh.class, x -> x.apply("Tanh").apply("Relu"));
    put(ActivationRationalTanh.class, ActivationFormulas::rationalTanh);
    put(ActivationSwish.class, x -> x.times(x.apply("Sigmoid")));
    put(ActivationMish.class, x -> x.times(x.apply("Softplus").apply("Tanh")));
    put(ActivationReLU.class, ActivationFormulas::relu);
    put(ActivationLReLU.class, (f, x) -> x.apply("LeakyRelu", f.getAlpha()));
    put(ActivationELU.class, (f, x) -> x.apply("Elu", f.getAlpha()));
    put(ActivationThresholdedReLU.class, (f, x) -> x.apply("ThresholdedRelu", f.getTheta()));
    // ND4J takes the mean slope for the least value.
    put(ActivationRReLU.class, (f, x) -> x.atLeast((f.getL() + f.getU()) / 2));
    put(ActivationGELU.class, ActivationFormulas::gelu);
  }

  private ActivationFormulas() {}

  static ElementWise apply(IActivation function, ElementWise input) {
    @Nullable BiFunction<IActivation, ElementWise, ElementWise> formula =
        FORMULAS.get(function.getClass());
    if (formula == null) {
      throw input.scope().refusal("has the activation function " + function.getClass().getName());
    }
    return formula.apply(function, input);
  }

  private static ElementWise relu(ActivationReLU function, ElementWise x) {
    if (function.getThreshold() != null || function.getNegativeSlope() != null) {
      throw x.scope().refusal("has a rectifier with a threshold or a slope of its own");
    }
    return function.getMax() == null ? x.apply("Relu") : x.clip(0, function.getMax());
  }

  /** x·σ(1.702·x), or with {@code precise} the formula with the hyperbolic tangent. */
  private static ElementWise gelu(ActivationGELU function, ElementWise x) {
    if (!function.isPrecise()) {
      return x.times(x.times(1.702).apply("Sigmoid"));
    }
    ElementWise inner = x.plus(x.times(x).times(x).times(0.044715)).times(Math.sqrt(2 / Math.PI));
    return x.times(0.5).times(inner.apply("Tanh").plus(1));
  }

  /**
   * 1.7159·tanh(2x/3) with the approximation sgn(y)·(1 − 1/(1 + |y| + y² + 1.41645·y⁴)) of the
   * hyperbolic tangent.
   */
  private static ElementWise rationalTanh(ElementWise x) {
    ElementWise y = x.times(2.0 / 3);
    ElementWise square = y.times(y);
    ElementWise rest =
        y.apply("Abs")
            .plus(1)
            .plus(square)
            .plus(square.times(square).times(1.41645))
            .apply("Reciprocal");
    return rest.times(-1).plus(1).times(y.apply("Sign")).times(1.7159);
  }

  private static <F extends IActivation> void put(
      Class<F> type, UnaryOperator<ElementWise> formula) {
    FORMULAS.put(type, (function, x) -> formula.apply(x));
  }

  private static <F extends IActivation> void put(
      Class<F> type, BiFunction<F, ElementWise, ElementWise> formula) {
    FORMULAS.put(type, (function, x) -> formula.apply(type.cast(function), x));
  }
}
