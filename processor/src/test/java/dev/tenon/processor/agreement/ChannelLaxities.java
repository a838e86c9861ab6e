package dev.tenon.processor.agreement;

import static dev.tenon.processor.agreement.Laxity.Outcome.FAILS;
import static dev.tenon.processor.agreement.Laxity.Outcome.VARIES;
import static dev.tenon.processor.layer.Activation.IDENTITY;

import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.shape.Extent;
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

  /**
   * "MmulHelper::dot: Z array must be scalar", for some numbers of examples. A separable
   * convolution leaves its 1×1 half out, and fails unless it has as many filters as its multiplier.
   */
  private static final Laxity ONE_CHANNEL =
      new Laxity(
          "a depthwise or separable convolution of one channel",
          VARIES,
          Laxity.about(
              Layer.class,
              FeatureMap.class,
              (layer, image) ->
                  image.channels() == 1
                      && (layer instanceof DepthwiseConvolution
                          || layer instanceof SeparableConvolution)),
          Joint.of(
              new SeparableConvolution(2, 3, Window.same(3), true, IDENTITY),
              new FeatureMap(1, 8, 8)));

  /** The same message, for a single example. */
  private static final Laxity ONE_PRODUCT_PER_CHANNEL =
      new Laxity(
          "a depthwise or separable convolution that multiplies every channel with one number",
          VARIES,
          Laxity.about(
              Layer.class,
              FeatureMap.class,
              (layer, image) -> image.channels() > 1 && multipliesOnce(layer)),
          Joint.of(
              new DepthwiseConvolution(1, Window.same(1), true, IDENTITY),
              new FeatureMap(3, 1, 1)));

  static final List<Laxity> ALL =
      List.of(FEW_NEIGHBOURS, SUM_POOLING, ONE_CHANNEL, ONE_PRODUCT_PER_CHANNEL);

  private ChannelLaxities() {}

  private static boolean multipliesOnce(Layer layer) {
    if (layer instanceof DepthwiseConvolution depthwise) {
      return depthwise.multiplier() == 1 && depthwise.window().kernel().equals(Extent.ONE);
    }
    return layer instanceof SeparableConvolution separable
        && separable.multiplier() == 1
        && separable.window().kernel().equals(Extent.ONE);
  }
}
