package dev.tenon.processor.block.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CeilWindowTest {

  @Property
  void countsTheWindowsOfPyTorch(
      @ForAll @IntRange(min = 1, max = 60) int height,
      @ForAll @IntRange(min = 1, max = 60) int width,
      @ForAll @IntRange(min = 1, max = 5) int kernel,
      @ForAll @IntRange(min = 1, max = 5) int stride,
      @ForAll @IntRange(min = 0, max = 2) int padding) {
    if (2 * padding > kernel) {
      return;
    }
    Extent in = new Extent(height, width);
    Extent expected =
        new Extent(
            pyTorch(height, kernel, stride, padding), pyTorch(width, kernel, stride, padding));

    CeilWindow ceil = CeilWindow.over(in, window(kernel, stride, padding));

    if (expected.smaller() > 0) {
      assertThat(output(in, ceil)).isEqualTo(expected);
    } else {
      assertThat(in.height() + ceil.overhang().height() + 2L * padding >= kernel)
          .isEqualTo(expected.height() > 0);
    }
  }

  /** One window that starts within the image, whatever of it reaches over the border. */
  @Example
  void mayBeLargerThanTheImage() {
    assertThat(output(Extent.square(2), CeilWindow.over(Extent.square(2), window(3, 2, 0))))
        .isEqualTo(Extent.ONE);
  }

  @Example
  void prefersPaddingThatDoesNotCount() {
    CeilWindow ceil = CeilWindow.over(Extent.square(112), window(3, 2, 0));

    assertThat(ceil.window().mode()).isEqualTo(PaddingMode.SAME);
    assertThat(ceil.overhang()).isEqualTo(Extent.ZERO);
  }

  @Example
  void addsZerosWhereTheSidesDiffer() {
    CeilWindow ceil = CeilWindow.over(new Extent(112, 111), window(3, 2, 0));

    assertThat(ceil.window().mode()).isEqualTo(PaddingMode.TRUNCATE);
    assertThat(ceil.overhang()).isEqualTo(new Extent(1, 0));
  }

  @Example
  void leavesAWindowThatFits() {
    assertThat(CeilWindow.over(Extent.square(109), window(3, 2, 0)))
        .isEqualTo(new CeilWindow(window(3, 2, 0), Extent.ZERO));
  }

  private static Window window(long kernel, long stride, long padding) {
    return new Window(
        Extent.square(kernel),
        Extent.square(stride),
        Extent.ONE,
        Extent.square(padding),
        PaddingMode.TRUNCATE);
  }

  private static Extent output(Extent in, CeilWindow ceil) {
    return ceil.window()
        .output(
            new Extent(
                in.height() + ceil.overhang().height(), in.width() + ceil.overhang().width()));
  }

  /** {@code pooling_output_shape_pad_lr} in PyTorch's {@code aten/src/ATen/native/Pool.h}. */
  private static long pyTorch(long in, long kernel, long stride, long padding) {
    long out = Math.floorDiv(in + 2 * padding - kernel + stride - 1, stride) + 1;
    return (out - 1) * stride >= in + padding ? out - 1 : out;
  }
}
