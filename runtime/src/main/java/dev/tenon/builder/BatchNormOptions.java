package dev.tenon.builder;

import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;

/** The options of batch normalisations. */
public final class BatchNormOptions extends UpdateSettings<BatchNormOptions> {

  private final String owner;
  private final @Nullable BatchNormOptions networkWide;
  private @Nullable Double eps;
  private @Nullable Double decay;
  private @Nullable Double gamma;
  private @Nullable Double beta;

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   */
  public BatchNormOptions(NetworkBuilder<?> network, String block) {
    this.owner = "batch normalisation of block '" + block + "'";
    this.networkWide = network.batchNorm();
  }

  /** The network-wide options. */
  BatchNormOptions() {
    this.owner = "batch normalisation";
    this.networkWide = null;
  }

  /**
   * What is added to the variance so that nothing is divided by zero; Deeplearning4j and PyTorch
   * take 1e-5, Keras 1e-3.
   *
   * @throws IllegalArgumentException if {@code eps} is not positive and finite
   */
  public BatchNormOptions eps(double eps) {
    this.eps = Check.positive(owner, "eps", eps);
    return this;
  }

  /**
   * How much of the running mean and variance each batch keeps; Deeplearning4j and PyTorch take
   * 0.9, Keras 0.99.
   *
   * @throws IllegalArgumentException if {@code decay} is not in [0, 1)
   */
  public BatchNormOptions decay(double decay) {
    this.decay = Check.fraction(owner, "decay", decay);
    return this;
  }

  /**
   * The scale to start with, 1 unless set; 0 in the last normalisation of a residual block lets the
   * block start as its shortcut.
   *
   * @throws IllegalArgumentException if {@code gamma} is not finite
   */
  public BatchNormOptions gamma(double gamma) {
    this.gamma = Check.finite(owner, "gamma", gamma);
    return this;
  }

  /**
   * The offset to start with, 0 unless set.
   *
   * @throws IllegalArgumentException if {@code beta} is not finite
   */
  public BatchNormOptions beta(double beta) {
    this.beta = Check.finite(owner, "beta", beta);
    return this;
  }

  /**
   * The batch normalisation that is a block of its own, with these options. Called by generated
   * code.
   */
  public Layer layer(BatchNormalization.Builder layer) {
    if (networkWide != null) {
      networkWide.apply(layer);
    }
    apply(layer);
    return layer.build();
  }

  void apply(BatchNormalization.Builder layer) {
    applyUpdates(layer);
    if (eps != null) {
      layer.eps(eps);
    }
    if (decay != null) {
      layer.decay(decay);
    }
    if (gamma != null) {
      layer.gamma(gamma);
    }
    if (beta != null) {
      layer.beta(beta);
    }
  }

  @Override
  protected BatchNormOptions self() {
    return this;
  }

  @Override
  String owner() {
    return owner;
  }
}
