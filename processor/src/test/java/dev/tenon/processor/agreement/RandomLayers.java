package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.random.Sizes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random layers of every kind that takes one input and is no head. */
record RandomLayers(Sizes sizes) {

  /** A layer of any kind. */
  Arbitrary<Layer> any() {
    return Arbitraries.oneOf(
        List.of(
            convolutions(),
            grouped(),
            depthwise(),
            separable(),
            transposed(),
            poolings(),
            globalPoolings(),
            croppings(),
            zeroPaddings(),
            upsamplings(),
            channelPaddings(),
            normalisations(),
            batchNorms(),
            dense(),
            lstms(),
            sequencePoolings(),
            simple()));
  }

  private Arbitrary<Layer> convolutions() {
    return Combinators.combine(sizes.widths(), sizes.windows(), flags(), activations())
        .as(Convolution::new);
  }

  private Arbitrary<Layer> grouped() {
    return Combinators.combine(
            sizes.widths(), multipliers(), sizes.windows(), flags(), activations())
        .as(GroupedConvolution::new);
  }

  private Arbitrary<Layer> depthwise() {
    return Combinators.combine(multipliers(), sizes.windows(), flags(), activations())
        .as(DepthwiseConvolution::new);
  }

  private Arbitrary<Layer> separable() {
    return Combinators.combine(
            sizes.widths(), multipliers(), sizes.windows(), flags(), activations())
        .as(SeparableConvolution::new);
  }

  private Arbitrary<Layer> transposed() {
    return Combinators.combine(sizes.widths(), sizes.windows(), flags(), activations())
        .as(TransposedConvolution::new);
  }

  private Arbitrary<Layer> poolings() {
    return Combinators.combine(poolingKinds(), sizes.windows()).as(Pooling::new);
  }

  private Arbitrary<Layer> globalPoolings() {
    return Combinators.combine(poolingKinds(), flags()).as(GlobalPooling::new);
  }

  private Arbitrary<Layer> croppings() {
    return Combinators.combine(sizes.margins(), sizes.margins(), sizes.margins(), sizes.margins())
        .as(Cropping::new);
  }

  private Arbitrary<Layer> zeroPaddings() {
    return Combinators.combine(sizes.margins(), sizes.margins(), sizes.margins(), sizes.margins())
        .as(ZeroPadding::new);
  }

  private Arbitrary<Layer> upsamplings() {
    return sizes.factors().map(Upsampling::new);
  }

  private Arbitrary<Layer> channelPaddings() {
    return sizes.widths().map(ChannelZeroPadding::new);
  }

  private Arbitrary<Layer> normalisations() {
    return Arbitraries.integers()
        .between(1, 9)
        .map(depth -> new LocalResponseNorm(2, depth, 1e-4, 0.75));
  }

  private Arbitrary<Layer> batchNorms() {
    return Arbitraries.just(new BatchNorm(1e-5, 0.9));
  }

  private Arbitrary<Layer> dense() {
    return Combinators.combine(sizes.widths(), flags(), activations()).as(Dense::new);
  }

  private Arbitrary<Layer> lstms() {
    return sizes.widths().map(units -> new Lstm(units, Activation.TANH));
  }

  private Arbitrary<Layer> sequencePoolings() {
    return poolingKinds().map(SequencePooling::new);
  }

  /** Layers without numbers that matter for shapes. */
  private Arbitrary<Layer> simple() {
    return Arbitraries.oneOf(
        activations().map(Activate::new),
        Arbitraries.of(
            new Dropout(0.5), new Scale(0.5), new Shift(3), new LastStep(), new Squeeze()));
  }

  private Arbitrary<Long> multipliers() {
    return Arbitraries.longs().between(1, 3);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<PoolingKind> poolingKinds() {
    return Arbitraries.of(PoolingKind.class);
  }

  private static Arbitrary<Activation> activations() {
    return Arbitraries.of(Activation.class);
  }
}
