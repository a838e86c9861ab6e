package dev.tenon.processor.block;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;
import java.util.Locale;

/**
 * Reads a window from the attributes that every convolution and pooling has: {@code kernel}, {@code
 * stride}, {@code dilation}, {@code padding} and {@code mode}.
 */
public final class Windows {
  private Windows() {}

  /**
   * The window of a convolution. Written padding without a written mode means {@code Truncate}, as
   * in PyTorch.
   *
   * @throws Rejection if an array has a wrong length or padding and mode exclude each other
   */
  public static Window convolution(Attributes attributes) {
    return new Window(
        attributes.extent("kernel"),
        attributes.extent("stride"),
        attributes.extent("dilation"),
        padding(attributes),
        mode(attributes));
  }

  /**
   * The window of a convolution that moves by one pixel and has nothing but {@code kernel} and
   * {@code mode}.
   *
   * @throws Rejection if an array has a wrong length or the mode is not for images
   */
  public static Window stepless(Attributes attributes) {
    return new Window(
        attributes.extent("kernel"), Extent.ONE, Extent.ONE, Extent.ZERO, writtenMode(attributes));
  }

  /**
   * The window of a pooling, which steps by its own size unless it has a stride.
   *
   * @throws Rejection if an array has a wrong length or padding and mode exclude each other
   */
  public static Window pooling(Attributes attributes) {
    Extent kernel = attributes.extent("kernel");
    Extent stride = attributes.isEmpty("stride") ? kernel : attributes.extent("stride");
    return new Window(kernel, stride, Extent.ONE, padding(attributes), mode(attributes));
  }

  /**
   * A window that makes ⌈size ÷ stride⌉ of an image of any size, and is padded alike on all sides
   * where it can be: where its size is odd. Mode Same gives the same sizes, but pads less at the
   * top and left, and fails in DL4J where the stride jumps over the kernel.
   */
  public static Window centred(Extent kernel, Extent stride) {
    boolean odd = kernel.height() % 2 == 1 && kernel.width() % 2 == 1;
    return odd && !stride.equals(Extent.ONE)
        ? new Window(
            kernel,
            stride,
            Extent.ONE,
            new Extent(kernel.height() / 2, kernel.width() / 2),
            PaddingMode.TRUNCATE)
        : Window.same(kernel, stride);
  }

  private static Extent padding(Attributes attributes) {
    return attributes.isEmpty("padding") ? Extent.ZERO : attributes.extent("padding");
  }

  private static PaddingMode mode(Attributes attributes) {
    boolean padded = !attributes.isEmpty("padding");
    if (padded && !attributes.written("mode")) {
      return PaddingMode.TRUNCATE;
    }
    PaddingMode mode = writtenMode(attributes);
    if (mode == PaddingMode.SAME && !padding(attributes).equals(Extent.ZERO)) {
      throw paddedTwice(attributes);
    }
    return mode;
  }

  private static PaddingMode writtenMode(Attributes attributes) {
    if (attributes.constantName("mode").equals("Causal")) {
      throw causal(attributes);
    }
    return PaddingMode.valueOf(attributes.constantName("mode").toUpperCase(Locale.ROOT));
  }

  private static Rejection causal(Attributes attributes) {
    return new Rejection(
        new Misfit(
                Code.UNSUPPORTED_VALUE,
                "cannot be in mode Causal: an image has no past, only a sequence has",
                "mode")
            .orTry("mode", attributes.constantLike("mode", "Same"), ""));
  }

  private static Rejection paddedTwice(Attributes attributes) {
    return new Rejection(
        new Misfit(
                Code.CONTRADICTION,
                "has padding %s in mode Same, which computes the padding itself"
                    .formatted(padding(attributes)),
                "padding",
                "mode")
            .orTry("mode", attributes.constantLike("mode", "Truncate"), "keeps the padding")
            .orTry("padding", Values.wholes(), "keeps the mode"));
  }
}
