package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * How parameters are learned: what everything that has parameters can be told.
 *
 * @param <S> the type that the fluent methods return
 */
public abstract sealed class UpdateSettings<S extends UpdateSettings<S>>
    permits BatchNormOptions, RegularizationSettings {

  private @Nullable IUpdater updater;
  private @Nullable IUpdater biasUpdater;
  private @Nullable GradientNormalization gradientNormalization;
  private double gradientNormalizationThreshold = Double.NaN;

  /** This object: what a fluent method returns. */
  protected abstract S self();

  /** Whose settings these are, as messages name it: {@code block 'body'}. */
  abstract String owner();

  /**
   * How gradients become updates, e.g. {@code new Adam(1e-3)}; SGD with a learning rate of 1e-3
   * unless set. Every layer gets a copy. To keep a block as it is, {@code new Sgd(0)}; {@code NoOp}
   * is an update by the gradient itself.
   */
  public final S updater(IUpdater updater) {
    this.updater = requireNonNull(updater, "updater");
    return self();
  }

  /** The updater of biases, where it should not be that of the weights. */
  public final S biasUpdater(IUpdater biasUpdater) {
    this.biasUpdater = requireNonNull(biasUpdater, "biasUpdater");
    return self();
  }

  /** Whether and how gradients are clipped or rescaled before they update anything. */
  public final S gradientNormalization(GradientNormalization normalization) {
    this.gradientNormalization = requireNonNull(normalization, "normalization");
    return self();
  }

  /**
   * The bound that clipping gradients uses; 1 unless set.
   *
   * @throws IllegalArgumentException if {@code threshold} is not positive and finite
   */
  public final S gradientNormalizationThreshold(double threshold) {
    this.gradientNormalizationThreshold =
        Check.positive(owner(), "gradientNormalizationThreshold", threshold);
    return self();
  }

  final void applyUpdates(BaseLayer.Builder<?> layer) {
    if (updater != null) {
      layer.updater(updater.clone());
    }
    if (biasUpdater != null) {
      layer.biasUpdater(biasUpdater.clone());
    }
    if (gradientNormalization != null) {
      layer.gradientNormalization(gradientNormalization);
    }
    if (!Double.isNaN(gradientNormalizationThreshold)) {
      layer.gradientNormalizationThreshold(gradientNormalizationThreshold);
    }
  }

  final void applyUpdates(NeuralNetConfiguration.Builder network) {
    if (updater != null) {
      network.updater(updater);
    }
    if (biasUpdater != null) {
      network.biasUpdater(biasUpdater);
    }
    if (gradientNormalization != null) {
      network.gradientNormalization(gradientNormalization);
    }
    if (!Double.isNaN(gradientNormalizationThreshold)) {
      network.gradientNormalizationThreshold(gradientNormalizationThreshold);
    }
  }
}
