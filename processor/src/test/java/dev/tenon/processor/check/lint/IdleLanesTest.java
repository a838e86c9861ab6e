package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Fire;
import dev.tenon.block.Residual;
import dev.tenon.block.SqueezeExcite;
import dev.tenon.head.Loss;
import dev.tenon.layer.Activate;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.Upsample;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;

/** Channels that do not fill the lanes of a processor. */
class IdleLanesTest {

  private static TestNetwork conv(int filters) {
    return image(3).block("conv", Convolution.class, "filters", filters);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12, 49})
  void anEighthOrMoreIsIdle(int filters) {
    assertWarns(conv(filters), "TEN609 conv");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 16, 57, 100})
  void fewAreIdleOrTheyAreAMask(int filters) {
    assertSilent(conv(filters));
  }

  @Test
  void fixFillsThem() {
    assertThat(Checks.fixes(headed(conv(12)))).containsExactly("filters = 16");
  }

  @Test
  void areShownWhereTheirNumberIsWritten() {
    assertThat(
            Checks.warningPlaces(
                headed(
                    image(32)
                        .block(
                            "fire", Fire.class, "squeeze", 3, "expand1x1", 12, "expand3x3", 12))))
        .containsExactly("fire.expand1x1", "fire.expand3x3");
  }

  @Test
  void notWhereTheirNumberIsComputed() {
    assertSilent(image(32).block("body", Residual.class, "filters", 48, "bottleneck", true));
  }

  /**
   * What a squeeze-and-excitation scales are channels of another block; its own are of one pixel.
   */
  @Test
  void notWhereOnlyOnePixelIsConvolved() {
    assertSilent(TestNetwork.ofImage(4, 32, 32).block("gate", SqueezeExcite.class, "filters", 4));
  }

  @ParameterizedTest
  @MethodSource("between")
  void notWhereChannelsAreTheClassesOfAHead(UnaryOperator<TestNetwork> between) {
    assertThat(Checks.warnings(scored(between.apply(conv(10))))).isEmpty();
  }

  private static Stream<UnaryOperator<TestNetwork>> between() {
    return Stream.of(
        conv -> conv,
        conv -> conv.block("between", Activate.class, "value", Activation.TANH),
        conv -> conv.block("between", BatchNorm.class),
        conv -> conv.block("between", Dropout.class, "value", 0.5),
        conv -> conv.block("between", MaxPool.class, "kernel", 1, "stride", 1),
        conv -> conv.block("between", Upsample.class, "value", 2));
  }

  /** The last convolution makes the classes of them, as it would of any number. */
  @Test
  void whereAnotherConvolutionMakesTheClasses() {
    assertThat(Checks.warnings(scored(conv(10).block("classes", Convolution.class, "filters", 2))))
        .containsExactly("TEN609 conv");
  }

  private static TestNetwork scored(TestNetwork network) {
    return network
        .block("pooled", GlobalPool.class, "value", PoolingType.AVG)
        .block("scores", Loss.class);
  }
}
