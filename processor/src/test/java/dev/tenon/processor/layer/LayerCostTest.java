package dev.tenon.processor.layer;

import static dev.tenon.processor.layer.Activation.IDENTITY;
import static dev.tenon.processor.layer.Asked.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters and multiply-accumulates, worked out by hand. */
class LayerCostTest {

  static Stream<Arguments> all() {
    Window same = Window.same(3);
    Window halved = Window.same(Extent.square(3), Extent.square(2));
    Window factorised = Window.same(new Extent(1, 7), Extent.ONE);
    return Stream.of(
        // VGG-16's first convolution, fully connected layer and classifier
        costs(new Convolution(64, same, true, IDENTITY), "3×224×224", 1_792, 86_704_128),
        costs(new Dense(4096, true, IDENTITY), "512×7×7", 102_764_544, 102_760_448),
        costs(new Output(1000, true, IDENTITY, Loss.MSE, 1), "4096", 4_097_000, 4_096_000),
        costs(new Convolution(64, same, false, IDENTITY), "3×224×224", 1_728, 86_704_128),
        costs(new Convolution(8, halved, true, IDENTITY), "4×5×5", 296, 2_592),
        costs(new Convolution(8, factorised, false, IDENTITY), "4×5×5", 224, 5_600),
        costs(new GroupedConvolution(8, 2, same, true, IDENTITY), "4×5×5", 152, 3_600),
        costs(new DepthwiseConvolution(1, same, false, IDENTITY), "32×112×112", 288, 3_612_672),
        costs(new DepthwiseConvolution(2, halved, true, IDENTITY), "3×4×4", 60, 216),
        costs(new SeparableConvolution(8, 2, same, true, IDENTITY), "3×4×4", 110, 1_632),
        costs(new TransposedConvolution(2, halved, true, IDENTITY), "3×4×4", 56, 864),
        costs(new Dense(3, false, IDENTITY), "5", 15, 15),
        costs(new Output(3, false, IDENTITY, Loss.MSE, 1), "2×2×2", 24, 24),
        costs(new SequenceOutput(3, true, IDENTITY, Loss.MSE, 1), "5×7", 18, 105),
        costs(new Lstm(128, Activation.TANH), "64×20", 98_816, 0),
        costs(new ZeroPadding(1, 1, 1, 1), "3×4×4", 0, 0),
        costs(new PixelOutput(IDENTITY, Loss.MSE, 1), "3×4×4", 0, 0));
  }

  @ParameterizedTest
  @MethodSource("all")
  void parametersAndMacs(Layer layer, Shape input, long parameters, long macs) {
    assertThat(layer.cost(List.of(input))).isEqualTo(new Cost(parameters, parameters, macs));
  }

  @ParameterizedTest
  @MethodSource
  void halfOfBatchNormIsTrained(Shape input, long parameters) {
    assertThat(new BatchNorm(1e-5, 0.9).cost(List.of(input)))
        .isEqualTo(new Cost(parameters, parameters / 2, 0));
  }

  static Stream<Arguments> halfOfBatchNormIsTrained() {
    return Stream.of(arguments(shape("64×112×112"), 256L), arguments(shape("100"), 400L));
  }

  @Test
  void costsAddUp() {
    assertThat(new Cost(1, 2, 3).plus(new Cost(10, 20, 30))).isEqualTo(new Cost(11, 22, 33));
    assertThat(Cost.FREE.plus(Cost.of(5, 7))).isEqualTo(new Cost(5, 5, 7));
  }

  @Test
  void countsBeyondLongAreAnError() {
    Dense dense = new Dense(Long.MAX_VALUE / 2, true, IDENTITY);

    assertThatThrownBy(() -> dense.cost(List.of(new Vector(3))))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Cost(Long.MAX_VALUE, 0, 0).plus(new Cost(1, 0, 0)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Arguments costs(Layer layer, String input, long parameters, long macs) {
    return arguments(layer, shape(input), parameters, macs);
  }
}
