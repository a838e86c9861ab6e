package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.VggBlock;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;

/** Rows and columns that a pooling never reads. */
class DroppedBorderTest {

  @Test
  void ofAnOddImage() {
    assertWarns(image(33).block("pool", MaxPool.class), "TEN602 pool");
    assertWarns(image(33).block("vgg", VggBlock.class, "filters", 8, "convs", 1), "TEN602 vgg");
    assertSilent(image(32).block("pool", MaxPool.class));
    assertSilent(image(33).block("pool", MaxPool.class, "mode", ConvolutionMode.Same));
    assertSilent(image(33).block("pool", MaxPool.class, "ceil", true));
  }

  /** As ResNet's first pooling. */
  @Test
  void thatAreOnlyPadding() {
    assertSilent(image(32).block("pool", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1));
  }

  @Test
  void ofTheFramesOfAClip() {
    TestNetwork clip = TestNetwork.ofClip(3, 33, 32, 4).block("pool", MaxPool.class);
    assertWarns(
        clip.block("pooled", GlobalPool.class, "value", PoolingType.AVG)
            .block("last", LastStep.class),
        "TEN602 pool");
  }

  @Test
  void areCountedAndNamed() {
    assertDrops(33, 32, 2, "the last row");
    assertDrops(32, 33, 2, "the last column");
    assertDrops(33, 33, 2, "the last row and the last column");
    assertDrops(34, 35, 4, "the last 2 rows and the last 3 columns");
  }

  private static void assertDrops(int height, int width, int kernel, String what) {
    TestNetwork network =
        TestNetwork.ofImage(3, height, width)
            .block("pool", MaxPool.class, "kernel", kernel, "stride", kernel);
    assertThat(Checks.warningTexts(headed(network)))
        .singleElement()
        .asString()
        .contains("drops %s of 3×%s×%s,".formatted(what, height, width));
  }

  @Test
  void areShownAtWhatSaysHowThePoolingSteps() {
    assertThat(
            Checks.warningPlaces(
                headed(image(35).block("pool", MaxPool.class, "stride", 4, "kernel", 4))))
        .containsExactly("pool.stride");
    assertThat(
            Checks.warningPlaces(
                headed(
                    image(35)
                        .block("vgg", VggBlock.class, "filters", 8, "convs", 1, "pool", true))))
        .containsExactly("vgg.pool");
  }

  @Test
  void fixesKeepTheNetworkWhole() {
    assertThat(Checks.fixes(headed(image(33).block("pool", MaxPool.class))))
        .containsExactly("ceil = true", "mode = Same");
    assertThat(
            Checks.fixes(
                headed(
                    image(33)
                        .block("pool", List.of("input"), MaxPool.class)
                        .block("also", List.of("input"), MaxPool.class, "kernel", 3, "stride", 2)
                        .block("sum", List.of("pool", "also"), Add.class))))
        .isEmpty();
  }
}
