package dev.tenon.processor.layer;

import static dev.tenon.processor.layer.Activation.RELU;
import static dev.tenon.processor.layer.Asked.truncated;
import static dev.tenon.processor.layer.Asked.window;
import static dev.tenon.processor.problem.Code.CHANNELS_DIFFER;
import static dev.tenon.processor.problem.Code.EMPTY_OUTPUT;
import static dev.tenon.processor.problem.Code.EXTENTS_DIFFER;
import static dev.tenon.processor.problem.Code.FRACTIONAL_OUTPUT;
import static dev.tenon.processor.problem.Code.KERNEL_EXCEEDS_INPUT;
import static dev.tenon.processor.problem.Code.SIZES_DIFFER;
import static dev.tenon.processor.problem.Code.TOO_LARGE;
import static dev.tenon.processor.problem.Code.UNSUPPORTED_VALUE;
import static dev.tenon.processor.problem.Code.WIRE_COUNT;
import static dev.tenon.processor.problem.Code.WRONG_KIND;
import static dev.tenon.processor.shape.PaddingMode.SAME;
import static dev.tenon.processor.shape.PaddingMode.STRICT;
import static dev.tenon.processor.shape.PaddingMode.TRUNCATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a layer does not fit, word for word: the block's name stands before it. */
class MisfitSentenceTest {

  static Stream<Arguments> kernels() {
    return Stream.of(
        misfit(
            convolution(truncated(11, 4)),
            KERNEL_EXCEEDS_INPUT,
            "cannot slide over 3×8×8: its kernel 11×11 is larger",
            "3×8×8"),
        misfit(
            convolution(truncated(5, 1)),
            KERNEL_EXCEEDS_INPUT,
            "cannot slide over 3×8×4: its kernel 5×5 is wider",
            "3×8×4"),
        misfit(
            convolution(truncated(5, 1)),
            KERNEL_EXCEEDS_INPUT,
            "cannot slide over 3×4×8: its kernel 5×5 is higher",
            "3×4×8"),
        misfit(
            convolution(window(TRUNCATE, 3, 1, 5, 1)),
            KERNEL_EXCEEDS_INPUT,
            "cannot slide over 3×8×8 (10×10 with padding 1×1): its kernel 3×3 (11×11 with dilation 5×5) is larger",
            "3×8×8"),
        misfit(
            new Pooling(PoolingKind.MAX, truncated(2, 2)),
            KERNEL_EXCEEDS_INPUT,
            "cannot slide over 512×1×1: its kernel 2×2 is larger",
            "512×1×1"));
  }

  static Stream<Arguments> windows() {
    return Stream.of(
        misfit(
            convolution(window(STRICT, 3, 2, 1, 0)),
            FRACTIONAL_OUTPUT,
            "does not fit 3×8×8 a whole number of times: kernel 3×3, stride 2×2 and padding 0×0 leave a rest of 1×1",
            "3×8×8"),
        misfit(
            convolution(window(SAME, 1, 3, 1, 0)),
            UNSUPPORTED_VALUE,
            "cannot step over 3×6×6 in mode Same: stride 3×3 jumps over pixels that kernel 1×1 does not reach",
            "3×6×6"),
        misfit(
            new Pooling(PoolingKind.AVG, window(TRUNCATE, 2, 1, 1, 2)),
            UNSUPPORTED_VALUE,
            "cannot pool 3×6×6: some windows of kernel 2×2 with padding 2×2 hold no pixel of it",
            "3×6×6"),
        misfit(
            new Pooling(PoolingKind.SUM, truncated(2, 2)),
            UNSUPPORTED_VALUE,
            "cannot sum up what is under its window: DL4J has no such pooling",
            "3×6×6"),
        misfit(
            new TransposedConvolution(8, window(TRUNCATE, 2, 2, 1, 3), true, RELU),
            EMPTY_OUTPUT,
            "leaves nothing of 3×2×2: stride 2×2 and kernel 2×2 make it 4×4, padding 3×3 takes away 6×6",
            "3×2×2"),
        misfit(
            convolution(window(TRUNCATE, 65_536, 1, 65_536, 0)),
            TOO_LARGE,
            "is too large: dilation 65536×65536 spreads its kernel 65536×65536 over 4294901761×4294901761 pixels",
            "3×6×6"),
        misfit(
            new TransposedConvolution(8, window(TRUNCATE, 3, 1, 1, 1L << 30), true, RELU),
            TOO_LARGE,
            "is too large: padding 1073741824×1073741824 on both sides adds 2147483648×2147483648 pixels",
            "3×6×6"));
  }

  static Stream<Arguments> images() {
    return Stream.of(
        misfit(
            new Cropping(4, 5, 1, 0),
            EMPTY_OUTPUT,
            "cannot cut 9 rows and 1 columns off 3×8×8: nothing is left",
            "3×8×8"),
        misfit(
            new LocalResponseNorm(2, 6, 1e-4, 0.75),
            UNSUPPORTED_VALUE,
            "cannot normalise 3×8×8 over 6 neighbouring channels: DL4J needs at least 4 channels",
            "3×8×8"),
        misfit(
            new DepthwiseConvolution(8, Window.same(3), true, RELU),
            UNSUPPORTED_VALUE,
            "cannot convolve the one channel of 1×28×28 on its own: DL4J needs ordinary convolutions here",
            "1×28×28"),
        misfit(
            new SeparableConvolution(8, 1, Window.same(1), true, RELU),
            UNSUPPORTED_VALUE,
            "cannot convolve 64×1×1 depthwise to one product per channel: DL4J fails on a single example",
            "64×1×1"),
        misfit(
            new Squeeze(),
            SIZES_DIFFER,
            "needs a sequence of one step, but is given a sequence of 64×20",
            "64×20"));
  }

  static Stream<Arguments> meetings() {
    return Stream.of(
        misfit(
            new ElementWise(ElementWiseOperation.ADD),
            CHANNELS_DIFFER,
            "cannot add 256×112×112 to 128×112×112: the channels differ",
            "256×112×112",
            "128×112×112"),
        misfit(
            new ElementWise(ElementWiseOperation.ADD),
            EXTENTS_DIFFER,
            "cannot add 64×8×8 to 64×8×6: the widths differ",
            "64×8×8",
            "64×8×8",
            "64×8×6"),
        misfit(
            new ElementWise(ElementWiseOperation.PRODUCT),
            EXTENTS_DIFFER,
            "cannot multiply 64×8×8 by 32×6×6: channels, height and width differ",
            "64×8×8",
            "32×6×6"),
        misfit(
            new ElementWise(ElementWiseOperation.SUBTRACT),
            SIZES_DIFFER,
            "cannot subtract a vector of 8 from a vector of 16: the sizes differ",
            "16",
            "8"),
        misfit(
            new ElementWise(ElementWiseOperation.AVERAGE),
            SIZES_DIFFER,
            "cannot average a sequence of 64×20 and a sequence of 64×10: the steps differ",
            "64×20",
            "64×10"),
        misfit(
            new ElementWise(ElementWiseOperation.MAX),
            WRONG_KIND,
            "cannot take the maximum of a feature map of 64×8×8 and a vector of 64: their kinds differ",
            "64×8×8",
            "64"),
        misfit(
            new ElementWise(ElementWiseOperation.SUBTRACT),
            WIRE_COUNT,
            "cannot subtract 3 inputs: it takes two",
            "8",
            "8",
            "8"),
        misfit(
            new Concat(),
            EXTENTS_DIFFER,
            "cannot concatenate 64×8×8 with 32×6×6: height and width differ",
            "64×8×8",
            "16×8×8",
            "32×6×6"),
        misfit(
            new Concat(),
            SIZES_DIFFER,
            "cannot concatenate a sequence of 64×20 with a sequence of 32×10: the steps differ",
            "64×20",
            "32×10"),
        misfit(
            new Concat(),
            WRONG_KIND,
            "cannot concatenate a vector of 64 with a sequence of 64×1: their kinds differ",
            "64",
            "64×1"),
        misfit(
            new ChannelScaling(),
            SIZES_DIFFER,
            "cannot scale the channels of 64×8×8 by a feature map of 32×1×1: it needs 64×1×1 factors",
            "64×8×8",
            "32×1×1"));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        misfit(
            convolution(Window.same(3)),
            WRONG_KIND,
            "needs a feature map, but is given a vector of 4096",
            "4096"),
        misfit(
            new Dense(10, true, RELU),
            WRONG_KIND,
            "needs a vector or a feature map, but is given a sequence of 64×20",
            "64×20"),
        misfit(
            new Lstm(10, RELU),
            WRONG_KIND,
            "needs a sequence, but is given a feature map of 3×8×8",
            "3×8×8"),
        misfit(
            new BatchNorm(1e-5, 0.9),
            WRONG_KIND,
            "needs a feature map or a vector, but is given a sequence of 64×20",
            "64×20"),
        misfit(
            new GlobalPooling(PoolingKind.MAX, false),
            WRONG_KIND,
            "needs a feature map, but is given a sequence of 64×20",
            "64×20"),
        misfit(
            new VectorOutput(RELU, Loss.MSE, 1),
            WRONG_KIND,
            "needs a vector, but is given a feature map of 3×8×8",
            "3×8×8"));
  }

  @ParameterizedTest
  @MethodSource({"kernels", "windows", "images", "meetings", "kinds"})
  void sentence(Layer layer, Code code, String reason, Shape[] inputs) {
    Misfit misfit = Asked.misfit(layer, inputs);

    assertThat(misfit.reason()).isEqualTo(reason);
    assertThat(misfit.code()).isEqualTo(code);
  }

  @Test
  void blamesTheKernelBeforeTheDilationBeforeThePadding() {
    Misfit misfit = Asked.misfit(convolution(truncated(9, 1)), new FeatureMap(3, 8, 8));

    assertThat(misfit.blame()).containsExactly("kernel", "dilation", "padding");
  }

  @Test
  void severalInputsOfALayerThatTakesOneAreABugOfTheBlock() {
    List<Shape> two = List.of(new FeatureMap(3, 8, 8), new FeatureMap(3, 8, 8));

    assertThatThrownBy(() -> new Scale(2).fit(two)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Convolution convolution(Window window) {
    return new Convolution(8, window, true, RELU);
  }

  private static Arguments misfit(Layer layer, Code code, String reason, String... inputs) {
    Shape[] shapes = Arrays.stream(inputs).map(Asked::shape).toArray(Shape[]::new);
    return arguments(layer, code, reason, shapes);
  }
}
