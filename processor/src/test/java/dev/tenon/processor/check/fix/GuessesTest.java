package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Widths;
import dev.tenon.block.Residual;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.Upsample;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

class GuessesTest {
  private static final Long[] NEAR_FIVE = {6L, 4L, 2L, 10L, 1L, 3L, 5L, 7L, 0L};

  /** The same name elsewhere may stand for another type: its values would be of no use. */
  @Test
  void takesValuesOfTheSameTypeOnly() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .block("crop", Crop.class, "value", new int[] {1, 2})
            .block("up", Upsample.class, "value", 5)
            .block("tanh", Activate.class, "value", Activation.TANH)
            .block("swish", Activate.class, "value", Activation.SWISH)
            .block("pool", GlobalPool.class, "value", PoolingType.MAX)
            .block("some", Dropout.class, "value", 0.25)
            .block("all", Dropout.class, "value", -1.0)
            .block("widths", Widths.class, "value", new double[] {0.5, 1})
            .decl();

    assertThat(values(network, "all", "value")).containsExactly("0.25");
    assertThat(values(network, "tanh", "value")).containsExactly("SWISH");
    assertThat(values(network, "pool", "value")).containsExactly("AVG");
    assertThat(values(network, "crop", "value")).containsExactly("5");
    assertThat(values(network, "widths", "value")).isEmpty();
  }

  @Test
  void takesAnEmptyArrayForOneOfTheSameType() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .block("one", MaxPool.class, "padding", new int[] {1, 2})
            .block("none", MaxPool.class, "padding", new int[] {})
            .decl();

    assertThat(values(network, "none", "padding")).containsExactly("{1, 2}");
    assertThat(values(network, "one", "padding")).containsExactly("{}");
  }

  @Test
  void takesNumbersThatAreNear() {
    assertThat(numbers(conv(5), "conv", "filters", 5)).containsExactly(NEAR_FIVE);
  }

  /** A sign is soon written where none should be. */
  @Test
  void takesThePositiveNumberForANegativeOne() {
    assertThat(numbers(conv(-5), "conv", "filters", -5)).startsWith(5L, -4L);
    assertThat(numbers(conv(0), "conv", "filters", 0)).startsWith(1L, -1L);
  }

  @Test
  void takesNumbersFromOtherBlocksAndThoseOfTheSameTypeFirst() {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .block("residual", Residual.class, "filters", 64)
            .block("conv", Convolution.class, "filters", 5)
            .block("other", Convolution.class, "filters", 32)
            .decl();

    assertThat(numbers(network, "conv", "filters", 5)).startsWith(32L, 64L, 6L).endsWith(0L);
  }

  @Test
  void takesTheDefaultBeforeWhatIsNear() {
    assertThat(numbers(conv(5), "conv", "kernel", 7)).startsWith(3L, 8L);
  }

  /**
   * 8 filters make 4 channels, where 6 are needed: 12 would, if twice as many make twice as much.
   */
  @Test
  void takesWhatMakesTheShapesEqual() {
    Shape four = new Shape.FeatureMap(4, 9, 9);
    Shape six = new Shape.FeatureMap(6, 9, 9);

    assertThat(numbers(conv(8), "conv", "filters", 8, four, six)).startsWith(12L, 10L, 6L, 4L, 9L);
    assertThat(numbers(conv(8), "conv", "filters", 8, six, four)).startsWith(12L, 6L, 10L, 4L, 9L);
  }

  /** Most paddings are small, where there is one at all. */
  @Test
  void takesSmallNumbersBeforeSizesForWhatIsNothing() {
    Shape image = new Shape.FeatureMap(3, 8, 8);

    assertThat(numbers(conv(5), "conv", "padding", 0, image)).startsWith(0L, 1L).endsWith(8L);
  }

  private static NetworkDecl conv(int filters) {
    return TestNetwork.ofImage(3, 8, 8).block("conv", Convolution.class, "filters", filters).decl();
  }

  private static List<String> values(NetworkDecl network, String block, String name) {
    AnnotationDecl annotation = annotation(network, block);
    return new Guesses(network, List.of())
        .values(annotation, attribute(annotation, name)).stream().map(Value::toString).toList();
  }

  private static List<Long> numbers(
      NetworkDecl network, String block, String name, long now, Shape... meeting) {
    AnnotationDecl annotation = annotation(network, block);
    return new Guesses(network, List.of(meeting))
        .numbers(annotation, attribute(annotation, name), now);
  }

  private static AnnotationDecl annotation(NetworkDecl network, String block) {
    return (AnnotationDecl) network.block(block).orElseThrow().body();
  }

  private static Attribute attribute(AnnotationDecl annotation, String name) {
    return annotation.attribute(name).orElseThrow();
  }
}
