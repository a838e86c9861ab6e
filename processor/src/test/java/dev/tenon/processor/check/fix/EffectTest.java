package dev.tenon.processor.check.fix;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Which changes count as fixes, and how good they are. */
class EffectTest {

  @Test
  void aChangeThatLeavesNothingIsComplete() {
    Mistaken mistaken = Mistaken.in(headed(conv(image(), "stem", 0, 3)));

    assertThat(effect(mistaken, "stem", "filters", 4))
        .contains(new Effect(0, 0))
        .hasValueSatisfying(effect -> assertThat(effect.isComplete()).isTrue());
  }

  @Test
  void aChangeThatDoesNotHelpIsNone() {
    Mistaken mistaken = Mistaken.in(headed(conv(image(), "stem", 0, 3)));

    assertThat(effect(mistaken, "stem", "filters", -1)).isEmpty();
    assertThat(effect(mistaken, "stem", "kernel", 1)).isEmpty();
  }

  /** One mistake of that kind less in the block, but not this one. */
  @Test
  void aChangeThatHelpsAnotherIsNone() {
    Mistaken mistaken = Mistaken.in(headed(conv(image(), "stem", 0, 0)));

    assertThat(effect(mistaken, "stem", "kernel", 3)).isEmpty();
    assertThat(effect(mistaken, "stem", "filters", 4)).contains(new Effect(1, 0));
  }

  @Test
  void anotherMistakeMayRemain() {
    Mistaken mistaken = Mistaken.in(headed(conv(conv(image(), "a", 0, 3), "b", 0, 3)));

    assertThat(effect(mistaken, "a", "filters", 4))
        .contains(new Effect(1, 0))
        .hasValueSatisfying(effect -> assertThat(effect.isComplete()).isFalse());
  }

  /** It has been there before, behind the one that is fixed. */
  @Test
  void aMistakeOfABlockThatCouldNotBeSeenIsUncovered() {
    Mistaken mistaken = Mistaken.in(headed(conv(conv(image(), "a", 4, 9), "b", 4, 99)));

    assertThat(effect(mistaken, "a", "kernel", 3)).contains(new Effect(1, 1));
  }

  @Test
  void soIsTheMisfitOfABlockThatHadAnImpossibleValue() {
    Mistaken mistaken = Mistaken.in(headed(conv(image(), "a", 0, 99)));

    assertThat(effect(mistaken, "a", "filters", 4)).contains(new Effect(1, 1));
  }

  @Test
  void noFixBreaksABlockThatWasFine() {
    Mistaken mistaken = Mistaken.in(headed(conv(conv(image(), "a", 4, 3), "b", 4, 9)));

    assertThat(effect(mistaken, "b", "kernel", 3)).isPresent();
    assertThat(effect(mistaken, "a", "kernel", 9)).isEmpty();
    assertThat(effect(mistaken, "a", "filters", 0)).isEmpty();
  }

  @Test
  void noFixBreaksABlockOfAPlacedInterface() {
    TestNetwork stage =
        conv(TestNetwork.empty().named("Stage").block("in", Input.class), "first", 4, 3);
    Mistaken mistaken =
        Mistaken.in(
            headed(
                image()
                    .placing("stage", List.of(), stage)
                    .block("pool", MaxPool.class)
                    .block("sum", List.of("stage", "pool"), Add.class)));

    assertThat(mistaken.problem().block()).isEqualTo("sum");
    assertThat(effect(mistaken, "stage/first", "kernel", 99)).isEmpty();
  }

  /** The channels would fit, and the sizes no longer. */
  @Test
  void noFixMakesAnotherMisfitOfTheSameShapes() {
    Mistaken mistaken =
        Mistaken.in(
            headed(
                conv(image(), "a", 4, 3)
                    .block("b", List.of("input"), Convolution.class, "filters", 6, "kernel", 1)
                    .block("sum", List.of("a", "b"), Add.class)));

    assertThat(mistaken.problem().block()).isEqualTo("sum");
    assertThat(effect(mistaken, "a", "filters", 6)).isEmpty();
  }

  /** A least height alone would be no range. */
  @Test
  void noFixLeavesAnInputMalformedInAnotherWay() {
    Mistaken mistaken =
        Mistaken.in(
            headed(TestNetwork.empty().block("input", Input.class, "channels", 3, "width", 8)));

    assertThat(effect(mistaken, "input", "height", 9)).isPresent();
    assertThat(effect(mistaken, "input", "minHeight", 9)).isEmpty();
  }

  @Test
  void whatUncoversLeastIsBestThenWhatLeavesLeast() {
    assertThat(
            Stream.of(new Effect(1, 1), new Effect(2, 0), new Effect(0, 0), new Effect(2, 1))
                .sorted())
        .containsExactly(new Effect(0, 0), new Effect(2, 0), new Effect(1, 1), new Effect(2, 1));
  }

  private static Optional<Effect> effect(Mistaken mistaken, String block, String name, int number) {
    return mistaken.after(mistaken.setting(block, name, number)).effect();
  }

  private static TestNetwork conv(TestNetwork network, String name, int filters, int kernel) {
    return network.block(
        name,
        Convolution.class,
        "filters",
        filters,
        "kernel",
        kernel,
        "mode",
        ConvolutionMode.Truncate);
  }
}
