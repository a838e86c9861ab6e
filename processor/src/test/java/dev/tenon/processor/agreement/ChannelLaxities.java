package dev.tenon.processor.agreement;

import static dev.tenon.processor.agreement.Laxity.Outcome.FAILS;
import static dev.tenon.processor.agreement.Laxity.Outcome.RUNS;
import static dev.tenon.processor.layer.Activation.IDENTITY;

import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;

/** What DL4J accepts of the channels of an image and has no code for. */
final class ChannelLaxities {
  private static final Laxity FEW_NEIGHBOURS =
      new Laxity(
          "a local response normalisation over more channels than there are",
          FAILS,
          Laxity.about(
              LocalResponseNorm.class,
              FeatureMap.class,
              (layer, image) -> image.channels() <= (int) layer.depth() / 2),
          Joint.of(new LocalResponseNorm(2, 6, 1e-4, 0.75), new FeatureMap(3, 8, 8)));

  private static final Laxity SUM_POOLING =
      new Laxity(
          "a pooling that sums up",
          FAILS,
          Laxity.about(
              Pooling.class, FeatureMap.class, (layer, image) -> layer.kind() == PoolingKind.SUM),
          Joint.of(new Pooling(PoolingKind.SUM, Window.same(2)), new FeatureMap(3, 8, 8)));

  private static final Laxity ONE_SEPARABLE_CHANNEL =
      new Laxity(
          "a separable convolution of one channel to another number than its multiplier",
          FAILS,
          Laxity.about(
              SeparableConvolution.class,
              FeatureMap.class,
              (layer, image) -> image.channels() == 1 && layer.filters() != layer.multiplier()),
          Joint.of(separable(2, 3), new FeatureMap(1, 8, 8)));

  /** The evidence that the weights are ignored is {@code SeparableChannelTest}. */
  private static final Laxity POINTWISE_WEIGHTS_IGNORED =
      new Laxity(
          "a separable convolution of one channel to as many as its multiplier",
          RUNS,
          Laxity.about(
              SeparableConvolution.class,
              FeatureMap.class,
              (layer, image) -> image.channels() == 1 && layer.filters() == layer.multiplier()),
          Joint.of(separable(2, 2), new FeatureMap(1, 8, 8)));

  static final List<Laxity> ALL =
      List.of(FEW_NEIGHBOURS, SUM_POOLING, ONE_SEPARABLE_CHANNEL, POINTWISE_WEIGHTS_IGNORED);

  private ChannelLaxities() {}

  private static SeparableConvolution separable(long filters, long multiplier) {
    return new SeparableConvolution(filters, multiplier, Window.same(3), true, IDENTITY);
  }
}
