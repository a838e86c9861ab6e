package dev.tenon.builder;

import org.deeplearning4j.nn.conf.layers.BaseLayer;

/**
 * How large parameters are punished.
 *
 * <p>A coefficient of 0 switches the penalty off, also where the network has one. An L2 penalty and
 * weight decay exclude each other: the later call wins, and what a block says replaces what the
 * network says.
 *
 * <p>Tenon hands every layer its penalties itself. Deeplearning4j 1.0.0-M2.1 would add a
 * network-wide weight decay to each layer twice, and a network-wide penalty back to a layer that
 * was given another one (see {@code LayerValidation.configureBaseLayer}).
 *
 * @param <S> the type that the fluent methods return
 */
public abstract sealed class RegularizationSettings<S extends RegularizationSettings<S>>
    extends UpdateSettings<S> permits WeightSettings {

  private final Penalties weights = new Penalties();
  private final Penalties biases = new Penalties();

  /**
   * Adds {@code coefficient · Σ|w|} to the loss.
   *
   * @throws IllegalArgumentException if {@code coefficient} is negative or not finite
   */
  public final S l1(double coefficient) {
    weights.l1(Check.coefficient(owner(), "l1", coefficient));
    return self();
  }

  /**
   * Adds {@code coefficient · ½ Σw²} to the loss; replaces weight decay.
   *
   * @throws IllegalArgumentException if {@code coefficient} is negative or not finite
   */
  public final S l2(double coefficient) {
    weights.l2(Check.coefficient(owner(), "l2", coefficient));
    return self();
  }

  /**
   * Shrinks each weight by {@code learning rate · coefficient · w} per update; replaces L2.
   *
   * @throws IllegalArgumentException if {@code coefficient} is negative or not finite
   */
  public final S weightDecay(double coefficient) {
    return weightDecay(coefficient, true);
  }

  /**
   * Shrinks each weight by {@code coefficient · w} per update; replaces L2.
   *
   * @param applyLearningRate whether the coefficient is multiplied with the learning rate
   * @throws IllegalArgumentException if {@code coefficient} is negative or not finite
   */
  public final S weightDecay(double coefficient, boolean applyLearningRate) {
    weights.weightDecay(Check.coefficient(owner(), "weightDecay", coefficient), applyLearningRate);
    return self();
  }

  /** {@link #l1} of the biases, which are not punished otherwise. */
  public final S l1Bias(double coefficient) {
    biases.l1(Check.coefficient(owner(), "l1Bias", coefficient));
    return self();
  }

  /** {@link #l2} of the biases, which are not punished otherwise. */
  public final S l2Bias(double coefficient) {
    biases.l2(Check.coefficient(owner(), "l2Bias", coefficient));
    return self();
  }

  /** {@link #weightDecay(double)} of the biases, which do not decay otherwise. */
  public final S weightDecayBias(double coefficient) {
    return weightDecayBias(coefficient, true);
  }

  /** {@link #weightDecay(double, boolean)} of the biases, which do not decay otherwise. */
  public final S weightDecayBias(double coefficient, boolean applyLearningRate) {
    biases.weightDecay(
        Check.coefficient(owner(), "weightDecayBias", coefficient), applyLearningRate);
    return self();
  }

  final void applyRegularization(
      BaseLayer.Builder<?> layer, RegularizationSettings<?> networkWide) {
    layer.setRegularization(weights.over(networkWide.weights));
    layer.setRegularizationBias(biases.over(networkWide.biases));
  }
}
