package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.conf.distribution.Distribution;
import org.deeplearning4j.nn.conf.layers.AbstractLSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.jspecify.annotations.Nullable;

/** The options of a block of LSTMs. */
public final class RecurrentOptions extends TrainableOptions<RecurrentOptions> {

  private @Nullable IWeightInit weightInitRecurrent;
  private @Nullable Double forgetGateBiasInit;

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   */
  public RecurrentOptions(NetworkBuilder<?> network, String block) {
    super(network, block);
  }

  /**
   * How the weights between one step and the next start; like the other weights unless set.
   *
   * @throws IllegalArgumentException for {@link WeightInit#DISTRIBUTION}: see {@link
   *     #weightInitRecurrent(Distribution)}
   */
  public RecurrentOptions weightInitRecurrent(WeightInit weightInit) {
    return weightInitRecurrent(function("weightInitRecurrent", weightInit));
  }

  /** How the weights between one step and the next start: drawn from a distribution. */
  public RecurrentOptions weightInitRecurrent(Distribution distribution) {
    return weightInitRecurrent(
        new WeightInitDistribution(requireNonNull(distribution, "distribution")));
  }

  /** How the weights between one step and the next start. */
  public RecurrentOptions weightInitRecurrent(IWeightInit weightInit) {
    this.weightInitRecurrent = requireNonNull(weightInit, "weightInit");
    return this;
  }

  /**
   * The bias the forget gate starts with; 1 unless set, so that an LSTM starts by remembering.
   *
   * @throws IllegalArgumentException if {@code value} is not finite
   */
  public RecurrentOptions forgetGateBiasInit(double value) {
    this.forgetGateBiasInit = Check.finite(owner(), "forgetGateBiasInit", value);
    return this;
  }

  /** The LSTM, with the options of its block. Called by generated code. */
  public <T extends AbstractLSTM.Builder<T>> Layer layer(T layer) {
    apply(layer);
    if (weightInitRecurrent != null) {
      layer.weightInitRecurrent(weightInitRecurrent);
    }
    if (forgetGateBiasInit != null) {
      layer.forgetGateBiasInit(forgetGateBiasInit);
    }
    return layer.build();
  }

  @Override
  protected RecurrentOptions self() {
    return this;
  }
}
