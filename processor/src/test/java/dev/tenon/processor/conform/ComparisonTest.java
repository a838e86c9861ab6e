package dev.tenon.processor.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.Lstm;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In what two networks differ, in words. */
class ComparisonTest {

  @Test
  void anotherNumberOfInputs() {
    TestNetwork two =
        image()
            .block("mask", Input.class, "channels", 1, "height", 8, "width", 8)
            .block("both", List.of("input", "mask"), Concat.class)
            .features();

    assertThat(difference(two.named("Two"), conv(8, 3)))
        .contains("Two has 2 inputs, TestNet has 1");
    assertThat(difference(conv(8, 3), two)).contains("TestNet has 1 input, Two has 2");
  }

  @Test
  void severalSettingsOfOneLayer() {
    assertThat(difference(conv(8, 5), conv(9, 3)))
        .contains(
            "differs from 'conv' of TestNet: it has filters 8 instead of 9 and kernel 5×5 instead"
                + " of 3×3");
    assertThat(Comparison.first(Plans.of(conv(8, 5)), Plans.of(conv(9, 3))))
        .hasValueSatisfying(
            difference -> assertThat(difference.settings()).containsExactly("filters", "kernel"));
  }

  /** The frames of a clip are split by a layer of the input, which is no block. */
  @Test
  void onlyTheNamesOfClips() {
    assertThat(difference(motion("clip", 8), motion("film", 8))).isEmpty();
    assertThat(difference(motion("clip", 8), motion("film", 9)))
        .contains("differs from 'motion' of TestNet: it has units 8 instead of 9");
  }

  /** A placed interface hands out its last block only. */
  @Test
  void otherOutputsOfTheSameLayers() {
    TestNetwork stage = TestNetwork.empty().named("Stage").block("input", Input.class);

    assertThat(
            difference(
                branches(image()).features(),
                image().placing("stage", List.of("input"), branches(stage)).features()))
        .contains("TestNet puts out 'left', 'right', but TestNet puts out 'stage/right'");
  }

  private static TestNetwork branches(TestNetwork network) {
    return network
        .block("left", List.of("input"), Convolution.class, "filters", 4)
        .block("right", List.of("input"), Convolution.class, "filters", 4);
  }

  private static Optional<String> difference(TestNetwork network, TestNetwork reference) {
    return Comparison.first(Plans.of(network), Plans.of(reference)).map(Difference::words);
  }

  private static TestNetwork conv(int filters, int kernel) {
    return image()
        .block("conv", Convolution.class, "filters", filters, "kernel", kernel)
        .features();
  }

  private static TestNetwork motion(String input, int units) {
    return TestNetwork.empty()
        .block(
            input, Input.class, new Object[] {"channels", 3, "height", 8, "width", 8, "frames", 5})
        .block("pooled", GlobalPool.class)
        .block("motion", Lstm.class, "units", units)
        .features();
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }
}
