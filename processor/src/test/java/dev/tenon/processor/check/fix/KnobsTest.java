package dev.tenon.processor.check.fix;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.Upsample;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Where in the network fixes are looked for, and in which order. */
class KnobsTest {

  @Test
  void inTheBlockItself() {
    TestNetwork network =
        headed(
            image()
                .block("strided", Convolution.class, "filters", 4, "stride", 2)
                .block(
                    "large",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    5,
                    "mode",
                    ConvolutionMode.Truncate));

    assertThat(Mistaken.in(network).fixes())
        .containsExactly("kernel = 3", "mode = Same", "padding = 1");
  }

  /** That it consumes the wrong block is less likely, and shown besides. */
  @Test
  void inWhatTheBlockConsumesToo() {
    TestNetwork network =
        headed(
            image()
                .block("one", List.of("input"), Convolution.class, "filters", 4)
                .block("other", List.of("input"), Convolution.class, "filters", 6)
                .block("third", List.of("other"), Convolution.class, "filters", 4)
                .block("sum", List.of("one", "other"), Add.class));

    assertThat(Mistaken.in(network).fixes()).contains("Add sum(FeatureMap one, FeatureMap third)");
  }

  /** That the factor is 2 is written nowhere. */
  @Test
  void inDefaultsBeforeItIfNothingElseHelps() {
    TestNetwork network =
        headed(
            image()
                .block("small", Input.class, "channels", 3, "height", 2, "width", 2)
                .block("up", Upsample.class)
                .block("sum", List.of("up", "input"), Add.class));

    assertThat(Mistaken.in(network).fixes()).containsExactly("@Upsample(4) on 'up'");
  }

  @Test
  void inWhatBlocksBeforeItConsumeIfNothingElseHelps() {
    TestNetwork network =
        headed(
            image()
                .block("small", Input.class, "channels", 3, "height", 2, "width", 2)
                .block("one", List.of("input"), BatchNorm.class)
                .block("other", List.of("small"), BatchNorm.class)
                .block("sum", List.of("one", "other"), Add.class)
                .block("ofSum", GlobalPool.class)
                .block("ofSmall", List.of("small"), GlobalPool.class)
                .block("both", List.of("ofSum", "ofSmall"), Concat.class)
                .taking(Kind.VECTOR, Kind.VECTOR));

    assertThat(Mistaken.in(network).fixes()).containsExactly("BatchNorm other(FeatureMap one)");
  }

  /** Each try would be a check of all sizes, and what helps is known. */
  @Test
  void nowhereForASizeThatCanBeSet() {
    TestNetwork network =
        headed(
            TestNetwork.empty()
                .block(
                    "input",
                    Input.class,
                    "channels",
                    3,
                    "width",
                    8,
                    "height",
                    8,
                    "minHeight",
                    3,
                    "maxHeight",
                    8)
                .block(
                    "large",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    5,
                    "mode",
                    ConvolutionMode.Truncate));

    assertThat(Mistaken.in(network).fixes()).containsExactly("minHeight = 5");
  }
}
