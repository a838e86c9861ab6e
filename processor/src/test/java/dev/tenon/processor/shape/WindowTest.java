package dev.tenon.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The formulas, on numbers from the literature. */
class WindowTest {

  @ParameterizedTest
  @CsvSource({
    // mode, input, kernel, stride, dilation, padding, output
    "SAME,     224, 3, 1, 1, 0, 224", // VGG
    "SAME,     224, 7, 2, 1, 0, 112", // ResNet's stem in Keras' words
    "SAME,     225, 3, 2, 1, 0, 113",
    "SAME,       5, 9, 1, 1, 0,   5",
    "TRUNCATE, 224, 7, 2, 1, 3, 112", // and in PyTorch's
    "TRUNCATE, 227, 11, 4, 1, 0, 55", // AlexNet
    "TRUNCATE, 112, 3, 2, 1, 0,  55",
    "TRUNCATE,   7, 3, 1, 2, 0,   3", // dilated to 5
    "TRUNCATE,   8, 8, 1, 1, 0,   1",
    "TRUNCATE,   1, 3, 1, 1, 1,   1",
    "STRICT,     8, 2, 2, 1, 0,   4"
  })
  void output(
      PaddingMode mode, long in, long kernel, long stride, long dilation, long padding, long out) {
    assertThat(window(mode, kernel, stride, dilation, padding).output(Extent.square(in)))
        .isEqualTo(Extent.square(out));
  }

  @ParameterizedTest
  @CsvSource({
    "SAME,      7, 2, 2, 0, 14",
    "SAME,      7, 5, 3, 0, 21",
    "TRUNCATE,  7, 2, 2, 0, 14", // U-Net's up-convolution
    "TRUNCATE,  7, 4, 2, 1, 14", // DCGAN's
    "TRUNCATE,  1, 4, 1, 0,  4",
    "TRUNCATE,  2, 2, 2, 3, -2",
    "STRICT,    5, 3, 2, 1,  9"
  })
  void transposedOutput(
      PaddingMode mode, long in, long kernel, long stride, long padding, long out) {
    assertThat(window(mode, kernel, stride, 1, padding).transposedOutput(Extent.square(in)))
        .isEqualTo(Extent.square(out));
  }

  @Test
  void heightAndWidthAreIndependent() {
    Window window =
        new Window(
            new Extent(1, 7),
            new Extent(2, 3),
            new Extent(1, 2),
            new Extent(0, 4),
            PaddingMode.TRUNCATE);

    assertThat(window.effectiveKernel()).isEqualTo(new Extent(1, 13));
    assertThat(window.paddedInput(new Extent(9, 9))).isEqualTo(new Extent(9, 17));
    assertThat(window.output(new Extent(9, 9))).isEqualTo(new Extent(5, 2));
    assertThat(window.rest(new Extent(9, 9))).isEqualTo(new Extent(0, 1));
    assertThat(window.spread(new Extent(9, 9))).isEqualTo(new Extent(17, 37));
    assertThat(window.transposedOutput(new Extent(9, 9))).isEqualTo(new Extent(17, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "224, 3, 1, 1, 2",
    "224, 7, 2, 1, 5",
    "  6, 1, 2, 1, -1",
    "  6, 1, 3, 1, -2",
    "  6, 2, 3, 2, 0"
  })
  void samePadding(long in, long kernel, long stride, long dilation, long padding) {
    assertThat(window(PaddingMode.SAME, kernel, stride, dilation, 0).samePadding(Extent.square(in)))
        .isEqualTo(Extent.square(padding));
  }

  /** The padding is what the last window does not reach first. */
  @ParameterizedTest
  @CsvSource({
    // input, kernel, stride, padding, rest, unread
    "8, 3, 3, 0, 2, 2",
    "9, 3, 3, 0, 0, 0",
    "8, 3, 3, 1, 1, 0",
    "9, 3, 3, 1, 2, 1"
  })
  void unread(long in, long kernel, long stride, long padding, long rest, long unread) {
    Window window = window(PaddingMode.TRUNCATE, kernel, stride, 1, padding);

    assertThat(window.rest(Extent.square(in))).isEqualTo(Extent.square(rest));
    assertThat(window.fitsExactly(Extent.square(in))).isEqualTo(rest == 0);
    assertThat(window.unread(Extent.square(in))).isEqualTo(Extent.square(unread));
  }

  @ParameterizedTest
  @EnumSource
  void shortFormsKeepTheSize(PaddingMode mode) {
    assertThat(Window.same(5).output(new Extent(17, 3))).isEqualTo(new Extent(17, 3));
    assertThat(window(mode, 1, 1, 1, 0).output(new Extent(17, 3))).isEqualTo(new Extent(17, 3));
  }

  @Test
  void overflowIsAnError() {
    Window window = window(PaddingMode.TRUNCATE, Long.MAX_VALUE, 1, 2, 0);

    assertThatThrownBy(window::effectiveKernel).isInstanceOf(ArithmeticException.class);
  }

  private static Window window(
      PaddingMode mode, long kernel, long stride, long dilation, long padding) {
    return new Window(
        Extent.square(kernel),
        Extent.square(stride),
        Extent.square(dilation),
        Extent.square(padding),
        mode);
  }
}
