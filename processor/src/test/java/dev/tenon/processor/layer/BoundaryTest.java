package dev.tenon.processor.layer;

import static dev.tenon.processor.layer.Asked.misfit;
import static dev.tenon.processor.layer.Asked.output;
import static dev.tenon.processor.layer.Asked.shape;
import static dev.tenon.processor.layer.Asked.truncated;
import static dev.tenon.processor.layer.Asked.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import org.junit.jupiter.api.Test;

/** The last numbers that fit, and the first that do not. */
class BoundaryTest {

  @Test
  void aKernelMayBeAsLargeAsAnInt() {
    long last = Integer.MAX_VALUE - 1L;

    assertThat(output(convolution(window(PaddingMode.SAME, 2, 1, last, 0)), shape("1×2×2")))
        .isEqualTo(shape("1×2×2"));
    assertThat(misfit(convolution(window(PaddingMode.SAME, 2, 1, last + 1, 0)), shape("1×2×2")))
        .extracting(Misfit::code)
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void aKernelMayBeAsLargeAsTheImage() {
    assertThat(output(convolution(truncated(3, 1)), shape("1×3×9"))).isEqualTo(shape("1×1×7"));
    assertThat(output(convolution(truncated(3, 1)), shape("1×9×3"))).isEqualTo(shape("1×7×1"));
  }

  @Test
  void saysOnWhichSideAKernelIsLarger() {
    assertThat(misfit(convolution(kernel(5, 3)), shape("1×3×3")).reason()).endsWith("is higher");
    assertThat(misfit(convolution(kernel(3, 5)), shape("1×3×3")).reason()).endsWith("is wider");
    assertThat(misfit(convolution(kernel(5, 5)), shape("1×3×3")).reason()).endsWith("is larger");
  }

  @Test
  void aTransposedConvolutionLeavesAPixel() {
    TransposedConvolution last = transposed(2, 1);
    TransposedConvolution first = transposed(2, 2);

    assertThat(output(last, shape("1×2×2"))).isEqualTo(shape("1×2×2"));
    assertThat(misfit(first, shape("1×2×2")).code()).isEqualTo(Code.EMPTY_OUTPUT);
  }

  @Test
  void aCroppingLeavesAPixel() {
    assertThat(output(new Cropping(1, 1, 2, 0), shape("1×3×3"))).isEqualTo(shape("1×1×1"));
    assertThat(misfit(new Cropping(1, 2, 1, 1), shape("1×3×9")).reason())
        .isEqualTo("cannot cut 3 rows and 2 columns off 1×3×9: nothing is left");
    assertThat(misfit(new Cropping(1, 1, 1, 2), shape("1×9×3")).reason())
        .isEqualTo("cannot cut 2 rows and 3 columns off 1×9×3: nothing is left");
  }

  @Test
  void onlyAClipIsSplitAndOnlyVectorsAreJoined() {
    FeatureMap frame = new FeatureMap(3, 8, 6);

    assertThat(output(new SplitClip(frame), new Clip(frame, 5))).isEqualTo(frame);
    assertThat(misfit(new SplitClip(frame), frame).reason())
        .isEqualTo("needs a clip with frames of 3×8×6, but is given a feature map of 3×8×6");
    assertThat(misfit(new SplitClip(frame), new Clip(frame.withChannels(4), 5)).reason())
        .endsWith("but is given a clip of 4×8×6×5");
    assertThat(output(new JoinFrames(5), shape("7"))).isEqualTo(shape("7×5"));
    assertThat(misfit(new JoinFrames(5), frame).reason())
        .isEqualTo("needs a vector, but is given a feature map of 3×8×6");
  }

  @Test
  void onlyALayerWithALossIsAHead() {
    assertThat(new SequenceOutput(2, true, Activation.SOFTMAX, Loss.MCXENT, 1).isHead()).isTrue();
    assertThat(new Lstm(2, Activation.TANH).isHead()).isFalse();
  }

  private static Convolution convolution(Window window) {
    return new Convolution(1, window, true, Activation.RELU);
  }

  private static TransposedConvolution transposed(long kernel, long padding) {
    return new TransposedConvolution(
        1, window(PaddingMode.TRUNCATE, kernel, 2, 1, padding), true, Activation.RELU);
  }

  private static Window kernel(long height, long width) {
    return new Window(
        new Extent(height, width), Extent.ONE, Extent.ONE, Extent.ZERO, PaddingMode.TRUNCATE);
  }
}
