package dev.tenon.processor.agreement;

import static dev.tenon.processor.agreement.Laxity.Outcome.CORRUPTS;
import static dev.tenon.processor.agreement.Laxity.Outcome.FAILS;
import static dev.tenon.processor.agreement.Laxity.Outcome.RUNS;
import static dev.tenon.processor.agreement.Laxity.Outcome.VARIES;
import static dev.tenon.processor.layer.Activation.IDENTITY;

import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.Optional;

/** What DL4J does not check of the geometry of an image. */
final class WindowLaxities {
  private static final Laxity KERNEL_OVER_THE_BORDER =
      new Laxity(
          "a convolution without padding whose kernel is larger than the image",
          FAILS,
          Laxity.about(
              Layer.class,
              FeatureMap.class,
              (layer, image) ->
                  !(layer instanceof Pooling || layer instanceof TransposedConvolution)
                      && overTheBorder(layer, image)),
          Joint.of(
              new Convolution(2, truncated(11, 4, 0), true, IDENTITY), new FeatureMap(3, 8, 8)));

  private static final Laxity POOLING_OVER_THE_BORDER =
      new Laxity(
          "a pooling without padding that is larger than the image",
          RUNS,
          Laxity.about(
              Pooling.class,
              FeatureMap.class,
              (layer, image) -> layer.kind() != PoolingKind.SUM && overTheBorder(layer, image)),
          Joint.of(new Pooling(PoolingKind.MAX, truncated(2, 2, 0)), new FeatureMap(3, 1, 1)));

  private static final Laxity STEP_OVER_PIXELS =
      new Laxity(
          "a window in mode Same whose stride jumps over two pixels or more",
          FAILS,
          Laxity.about(
              Layer.class,
              FeatureMap.class,
              (layer, image) ->
                  !(layer instanceof GroupedConvolution || layer instanceof TransposedConvolution)
                      && jumps(layer, image)),
          Joint.of(
              new Pooling(PoolingKind.MAX, Window.same(Extent.ONE, Extent.square(3))),
              new FeatureMap(3, 6, 6)));

  /** Tenon's own layer does not compute the padding in Java, but follows the rule of the others. */
  private static final Laxity GROUPED_STEP_OVER_PIXELS =
      new Laxity(
          "a grouped convolution in mode Same whose stride jumps over two pixels or more",
          RUNS,
          Laxity.about(GroupedConvolution.class, FeatureMap.class, WindowLaxities::jumps),
          Joint.of(
              new GroupedConvolution(
                  4, 2, Window.same(Extent.ONE, Extent.square(3)), true, IDENTITY),
              new FeatureMap(4, 6, 6)));

  /** −3.4e38 or NaN where there is no pixel, and a gradient that is written beyond the array. */
  private static final Laxity POOLING_OF_PADDING =
      new Laxity(
          "a pooling that can stand on padding alone",
          CORRUPTS,
          Laxity.about(Pooling.class, FeatureMap.class, WindowLaxities::standsOnPadding),
          Joint.of(new Pooling(PoolingKind.MAX, truncated(2, 1, 2)), new FeatureMap(3, 8, 8)));

  private static final Laxity NOTHING_LEFT_OF_TRANSPOSED =
      new Laxity(
          "a transposed convolution that pads its whole output away",
          FAILS,
          Laxity.about(TransposedConvolution.class, FeatureMap.class, WindowLaxities::padsAllAway),
          Joint.of(
              new TransposedConvolution(2, truncated(2, 2, 3), true, IDENTITY),
              new FeatureMap(3, 2, 2)));

  private static final Laxity NOTHING_LEFT_OF_CROPPED =
      new Laxity(
          "a cropping that leaves nothing",
          FAILS,
          Laxity.about(
              Cropping.class,
              FeatureMap.class,
              (layer, image) ->
                  layer.top() + layer.bottom() >= image.height()
                      || layer.left() + layer.right() >= image.width()),
          Joint.of(new Cropping(4, 5, 0, 0), new FeatureMap(3, 8, 8)));

  /** What DL4J computes in {@code int} then comes out as anything. */
  private static final Laxity BEYOND_INT =
      new Laxity(
          "a kernel, dilated or padded, that an int cannot count",
          VARIES,
          Laxity.about(
              Layer.class,
              FeatureMap.class,
              (layer, image) ->
                  window(layer)
                      .filter(
                          window ->
                              !isInt(window.effectiveKernel()) || !isInt(window.totalPadding()))
                      .isPresent()),
          Joint.of(
              new Convolution(2, truncated(3, 1, Integer.MAX_VALUE), true, IDENTITY),
              new FeatureMap(3, 8, 8)));

  static final List<Laxity> ALL =
      List.of(
          BEYOND_INT,
          KERNEL_OVER_THE_BORDER,
          POOLING_OVER_THE_BORDER,
          STEP_OVER_PIXELS,
          GROUPED_STEP_OVER_PIXELS,
          POOLING_OF_PADDING,
          NOTHING_LEFT_OF_TRANSPOSED,
          NOTHING_LEFT_OF_CROPPED);

  private WindowLaxities() {}

  private static boolean overTheBorder(Layer layer, FeatureMap image) {
    return window(layer)
        .filter(window -> window.mode() != PaddingMode.SAME)
        .filter(
            window ->
                exceeds(
                        window.kernel().height(),
                        window.dilation().height(),
                        window.padding().height(),
                        image.height())
                    || exceeds(
                        window.kernel().width(),
                        window.dilation().width(),
                        window.padding().width(),
                        image.width()))
        .isPresent();
  }

  private static boolean exceeds(long kernel, long dilation, long padding, long side) {
    return padding == 0 && (kernel - 1) * dilation >= side;
  }

  private static boolean jumps(Layer layer, FeatureMap image) {
    return window(layer)
        .filter(window -> window.mode() == PaddingMode.SAME)
        .filter(
            window ->
                skipped(
                            window.kernel().height(),
                            window.stride().height(),
                            window.dilation().height(),
                            image.height())
                        > 1
                    || skipped(
                            window.kernel().width(),
                            window.stride().width(),
                            window.dilation().width(),
                            image.width())
                        > 1)
        .isPresent();
  }

  /** The pixels behind the last tap, less those before the first. */
  private static long skipped(long kernel, long stride, long dilation, long side) {
    long lastWindow = (side - 1) / stride * stride;
    return side - (lastWindow + (kernel - 1) * dilation + 1);
  }

  private static boolean standsOnPadding(Pooling pooling, FeatureMap image) {
    Window window = pooling.window();
    return standsOnPadding(
            window.kernel().height(),
            window.dilation().height(),
            window.padding().height(),
            image.height())
        || standsOnPadding(
            window.kernel().width(),
            window.dilation().width(),
            window.padding().width(),
            image.width());
  }

  private static boolean standsOnPadding(long kernel, long dilation, long padding, long side) {
    return (kernel - 1) * dilation < padding || (kernel > 1 && dilation > side);
  }

  private static boolean padsAllAway(TransposedConvolution layer, FeatureMap image) {
    Window window = layer.window();
    return window.mode() != PaddingMode.SAME
        && (enlarged(
                    image.height(),
                    window.kernel().height(),
                    window.stride().height(),
                    window.dilation().height())
                <= 2 * window.padding().height()
            || enlarged(
                    image.width(),
                    window.kernel().width(),
                    window.stride().width(),
                    window.dilation().width())
                <= 2 * window.padding().width());
  }

  private static long enlarged(long side, long kernel, long stride, long dilation) {
    return stride * (side - 1) + (kernel - 1) * dilation + 1;
  }

  private static boolean isInt(Extent extent) {
    return extent.larger() <= Integer.MAX_VALUE;
  }

  private static Optional<Window> window(Layer layer) {
    if (layer instanceof Convolution convolution) {
      return Optional.of(convolution.window());
    }
    if (layer instanceof GroupedConvolution grouped) {
      return Optional.of(grouped.window());
    }
    if (layer instanceof DepthwiseConvolution depthwise) {
      return Optional.of(depthwise.window());
    }
    if (layer instanceof SeparableConvolution separable) {
      return Optional.of(separable.window());
    }
    if (layer instanceof TransposedConvolution transposed) {
      return Optional.of(transposed.window());
    }
    return layer instanceof Pooling pooling ? Optional.of(pooling.window()) : Optional.empty();
  }

  private static Window truncated(long kernel, long stride, long padding) {
    return new Window(
        Extent.square(kernel),
        Extent.square(stride),
        Extent.ONE,
        Extent.square(padding),
        PaddingMode.TRUNCATE);
  }
}
