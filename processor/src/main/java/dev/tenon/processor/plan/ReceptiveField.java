package dev.tenon.processor.plan;

import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.Optional;

/**
 * The part of the input image that one value of a feature map depends on, and how far apart the
 * parts of neighbouring values lie (Araujo et al. 2019, "Computing Receptive Fields"). It may be
 * larger than the image; what exceeds a {@code long} is that of the largest one.
 *
 * @param size in pixels of the input
 * @param jump in pixels of the input
 */
public record ReceptiveField(Extent size, Extent jump) {

  /** Of the input itself. */
  public static final ReceptiveField PIXEL = new ReceptiveField(Extent.ONE, Extent.ONE);

  /** The field of a layer over inputs with these fields: of branches that meet, the larger. */
  static ReceptiveField after(Layer layer, List<ReceptiveField> inputs) {
    ReceptiveField widest = inputs.stream().reduce(PIXEL, ReceptiveField::union);
    return window(layer).map(widest::through).orElse(widest);
  }

  private ReceptiveField through(Window window) {
    Extent kernel = window.effectiveKernel();
    Extent stride = window.stride();
    return new ReceptiveField(
        new Extent(
            grown(size.height(), kernel.height(), jump.height()),
            grown(size.width(), kernel.width(), jump.width())),
        new Extent(product(jump.height(), stride.height()), product(jump.width(), stride.width())));
  }

  private static long grown(long size, long kernel, long jump) {
    try {
      return Math.addExact(size, Math.multiplyExact(kernel - 1, jump));
    } catch (ArithmeticException overflow) {
      return Long.MAX_VALUE;
    }
  }

  private static long product(long jump, long stride) {
    try {
      return Math.multiplyExact(jump, stride);
    } catch (ArithmeticException overflow) {
      return Long.MAX_VALUE;
    }
  }

  private ReceptiveField union(ReceptiveField other) {
    return new ReceptiveField(larger(size, other.size), larger(jump, other.jump));
  }

  private static Extent larger(Extent one, Extent other) {
    return new Extent(Math.max(one.height(), other.height()), Math.max(one.width(), other.width()));
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
    return layer instanceof Pooling pooling ? Optional.of(pooling.window()) : Optional.empty();
  }
}
