package dev.tenon.processor.layer;

import static dev.tenon.processor.layer.Asked.shape;
import static dev.tenon.processor.layer.Asked.truncated;
import static dev.tenon.processor.layer.ElementWiseOperation.ADD;
import static dev.tenon.processor.layer.ElementWiseOperation.SUBTRACT;
import static dev.tenon.processor.layer.PoolingKind.AVG;
import static dev.tenon.processor.layer.PoolingKind.MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Window;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayerShapeTest {
  private static final Activation RELU = Activation.RELU;

  static Stream<Arguments> windows() {
    Window same = Window.same(3);
    Window halved = Window.same(Extent.square(3), Extent.square(2));
    return Stream.of(
        fits(new Convolution(64, same, true, RELU), "64×224×224", "3×224×224"),
        fits(new Convolution(64, halved, true, RELU), "64×113×57", "3×225×113"),
        fits(new Convolution(96, truncated(11, 4), true, RELU), "96×55×55", "3×227×227"),
        fits(new DepthwiseConvolution(1, same, true, RELU), "32×112×112", "32×112×112"),
        fits(new DepthwiseConvolution(3, halved, true, RELU), "96×56×56", "32×112×112"),
        fits(new SeparableConvolution(64, 2, halved, true, RELU), "64×56×56", "32×112×112"),
        fits(new TransposedConvolution(64, truncated(2, 2), true, RELU), "64×56×56", "128×28×28"),
        fits(new TransposedConvolution(64, halved, true, RELU), "64×56×56", "128×28×28"),
        fits(new Pooling(MAX, truncated(2, 2)), "64×112×112", "64×224×224"),
        fits(new Pooling(AVG, halved), "64×4×4", "64×7×7"),
        fits(
            new Pooling(MAX, Asked.window(PaddingMode.TRUNCATE, 3, 2, 1, 1)),
            "64×56×56",
            "64×112×112"));
  }

  static Stream<Arguments> images() {
    return Stream.of(
        fits(new GlobalPooling(AVG, false), "2048", "2048×7×7"),
        fits(new GlobalPooling(AVG, true), "2048×1×1", "2048×7×7"),
        fits(new ZeroPadding(1, 2, 3, 4), "3×11×15", "3×8×8"),
        fits(new Cropping(1, 2, 3, 4), "3×5×1", "3×8×8"),
        fits(new Upsampling(new Extent(2, 3)), "3×16×24", "3×8×8"),
        fits(new ChannelZeroPadding(16), "32×8×8", "16×8×8"),
        fits(new ChannelScaling(), "32×8×8", "32×8×8", "32×1×1"),
        fits(new LocalResponseNorm(2, 5, 1e-4, 0.75), "3×8×8", "3×8×8"),
        fits(new PixelOutput(Activation.SOFTMAX, Loss.MCXENT, 1), "21×8×8", "21×8×8"));
  }

  static Stream<Arguments> vectorsAndSequences() {
    return Stream.of(
        fits(new Dense(4096, true, RELU), "4096", "512×7×7"),
        fits(new Dense(10, true, RELU), "10", "4096"),
        fits(new Output(1000, true, Activation.SOFTMAX, Loss.MCXENT, 1), "1000", "512×7×7"),
        fits(new VectorOutput(Activation.SOFTMAX, Loss.MCXENT, 1), "1000", "1000"),
        fits(new Lstm(128, Activation.TANH), "128×20", "64×20"),
        fits(new LastStep(), "128", "128×20"),
        fits(new SequencePooling(MAX), "128×1", "128×20"),
        fits(new Squeeze(), "128", "128×1"),
        fits(new SequenceOutput(5, true, Activation.SOFTMAX, Loss.MCXENT, 1), "5×20", "128×20"));
  }

  static Stream<Arguments> meetings() {
    return Stream.of(
        fits(new Concat(), "256×28×28", "64×28×28", "128×28×28", "32×28×28", "32×28×28"),
        fits(new Concat(), "96", "64", "32"),
        fits(new Concat(), "96×20", "64×20", "32×20"),
        fits(new Concat(), "64×8×8", "64×8×8"),
        fits(new ElementWise(ADD), "64×8×8", "64×8×8", "64×8×8", "64×8×8"),
        fits(new ElementWise(ADD), "64", "64", "64"),
        fits(new ElementWise(SUBTRACT), "64×20", "64×20", "64×20"));
  }

  /** Each of the layers that take anything, over each kind. */
  static Stream<Arguments> unchanged() {
    return Stream.of(new Activate(RELU), new Dropout(0.5), new Scale(2), new Shift(3))
        .flatMap(
            layer -> Stream.of("3×8×8", "1000", "64×20").map(shape -> fits(layer, shape, shape)));
  }

  static Stream<Arguments> normalised() {
    return Stream.of("3×8×8", "1000").map(shape -> fits(new BatchNorm(1e-5, 0.9), shape, shape));
  }

  @ParameterizedTest
  @MethodSource({"windows", "images", "vectorsAndSequences", "meetings", "unchanged", "normalised"})
  void output(Layer layer, Shape output, Shape[] inputs) {
    assertThat(Asked.output(layer, inputs)).isEqualTo(output);
  }

  private static Arguments fits(Layer layer, String output, String... inputs) {
    Shape[] shapes = Arrays.stream(inputs).map(Asked::shape).toArray(Shape[]::new);
    return arguments(layer, shape(output), shapes);
  }
}
