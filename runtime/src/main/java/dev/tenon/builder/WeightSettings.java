package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.distribution.Distribution;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.weightnoise.IWeightNoise;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What a layer with weights can be told: a convolution, a dense layer, an LSTM, a head.
 *
 * <p>The same methods stand on the builder, where they hold for every block, and on each block,
 * where they override the builder.
 *
 * @param <S> the type that the fluent methods return
 */
public abstract sealed class WeightSettings<S extends WeightSettings<S>>
    extends RegularizationSettings<S> permits NetworkSettings, TrainableOptions {

  private @Nullable IWeightInit weightInit;
  private @Nullable Double biasInit;
  private boolean dropOutSet;
  private @Nullable IDropout dropOut;
  private @Nullable IWeightNoise weightNoise;
  private final Constraints constraints = new Constraints();

  /**
   * How weights start, e.g. {@link WeightInit#RELU} (He); Xavier unless set.
   *
   * @throws IllegalArgumentException for {@link WeightInit#DISTRIBUTION}, which says nothing
   *     without its distribution: see {@link #weightInit(Distribution)}
   */
  public final S weightInit(WeightInit weightInit) {
    return weightInit(function("weightInit", weightInit));
  }

  /** How weights start: drawn from a distribution. */
  public final S weightInit(Distribution distribution) {
    return weightInit(new WeightInitDistribution(requireNonNull(distribution, "distribution")));
  }

  /** How weights start. */
  public final S weightInit(IWeightInit weightInit) {
    this.weightInit = requireNonNull(weightInit, "weightInit");
    return self();
  }

  /**
   * The value biases start with; 0 unless set.
   *
   * @throws IllegalArgumentException if {@code value} is not finite
   */
  public final S biasInit(double value) {
    this.biasInit = Check.finite(owner(), "biasInit", value);
    return self();
  }

  /**
   * Drops inputs of every layer that has weights while training.
   *
   * @param retainProbability the probability that an input is <em>kept</em>, as everywhere in
   *     Deeplearning4j: a dropout rate of 20 % is {@code dropOut(0.8)}; 1 switches dropout off
   * @throws IllegalArgumentException if {@code retainProbability} is not in (0, 1]
   */
  public final S dropOut(double retainProbability) {
    Check.retainProbability(owner(), retainProbability);
    this.dropOut = retainProbability == 1 ? null : new Dropout(retainProbability);
    this.dropOutSet = true;
    return self();
  }

  /** Drops inputs of every layer that has weights while training, e.g. whole channels. */
  public final S dropOut(IDropout dropOut) {
    this.dropOut = requireNonNull(dropOut, "dropOut");
    this.dropOutSet = true;
    return self();
  }

  /** Disturbs weights while training, e.g. {@code new DropConnect(0.8)}. */
  public final S weightNoise(IWeightNoise weightNoise) {
    this.weightNoise = requireNonNull(weightNoise, "weightNoise");
    return self();
  }

  /** What weights and biases must satisfy after each update; without arguments: nothing. */
  public final S constrainAllParameters(LayerConstraint... constraints) {
    this.constraints.onAll = constraints.clone();
    return self();
  }

  /** What weights must satisfy after each update; without arguments: nothing. */
  public final S constrainWeights(LayerConstraint... constraints) {
    this.constraints.onWeights = constraints.clone();
    return self();
  }

  /** What biases must satisfy after each update; without arguments: nothing. */
  public final S constrainBias(LayerConstraint... constraints) {
    this.constraints.onBiases = constraints.clone();
    return self();
  }

  final IWeightInit function(String setting, WeightInit weightInit) {
    if (weightInit == WeightInit.DISTRIBUTION) {
      throw new IllegalArgumentException(
          owner() + ": " + setting + "(DISTRIBUTION) does not say which; pass the Distribution");
    }
    return weightInit.getWeightInitFunction();
  }

  final void applyWeights(BaseLayer.Builder<?> layer, WeightSettings<?> networkWide) {
    if (weightInit != null) {
      layer.weightInit(weightInit);
    }
    if (biasInit != null) {
      layer.biasInit(biasInit);
    }
    if (weightNoise != null) {
      layer.weightNoise(weightNoise.clone());
    }
    IDropout resolved = dropOutSet ? dropOut : networkWide.dropOut;
    if (resolved != null) {
      layer.dropOut(resolved.clone());
    }
    constraints.applyTo(layer, networkWide.constraints);
  }

  /**
   * Hands on what Deeplearning4j itself gives to every layer that was not told otherwise. Not among
   * it: dropout, which would also reach layers that ignore it, and constraints, of which M2.1
   * forgets those on all parameters.
   */
  final void applyWeights(NeuralNetConfiguration.Builder network) {
    if (weightInit != null) {
      network.weightInit(weightInit);
    }
    if (biasInit != null) {
      network.biasInit(biasInit);
    }
    if (weightNoise != null) {
      network.weightNoise(weightNoise);
    }
  }
}
