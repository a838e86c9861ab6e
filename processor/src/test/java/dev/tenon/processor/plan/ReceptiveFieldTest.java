package dev.tenon.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of the image one value sees. */
class ReceptiveFieldTest {

  @Test
  void growsByTheStridesOfTheLayersBefore() {
    TestNetwork network =
        image()
            .block("first", Convolution.class, "filters", 4, "kernel", 3, "stride", 2)
            .block("second", Convolution.class, "filters", 4, "kernel", 3, "stride", 2);

    assertThat(field(network, "first")).isEqualTo(square(3, 2));
    assertThat(field(network, "second")).isEqualTo(square(7, 4));
  }

  @Test
  void growsWithEveryLayerThatHasAWindow() {
    assertThat(field(image().block("it", MaxPool.class, "kernel", 3, "stride", 2), "it"))
        .isEqualTo(square(3, 2));
    assertThat(field(image().block("it", AveragePool.class, "kernel", 5, "stride", 3), "it"))
        .isEqualTo(square(5, 3));
    assertThat(field(image().block("it", DepthwiseConvolution.class, "kernel", 5), "it"))
        .isEqualTo(square(5, 1));
    assertThat(
            field(image().block("it", SeparableConvolution.class, "filters", 4, "kernel", 5), "it"))
        .isEqualTo(square(5, 1));
    assertThat(
            field(
                image().block("it", Convolution.class, "filters", 8, "kernel", 5, "groups", 2),
                "it"))
        .isEqualTo(square(5, 1));
  }

  @Test
  void isTheLargerOfBranchesThatMeet() {
    TestNetwork network =
        image()
            .block("near", Convolution.class, "filters", 4, "kernel", 3)
            .block("far", List.of("input"), Convolution.class, "filters", 4, "kernel", 7)
            .block("both", List.of("near", "far"), Concat.class);

    assertThat(field(network, "both")).isEqualTo(field(network, "far"));
  }

  /** On an image of one pixel, mode Same has no end of strides. */
  @Test
  void isNeverNegative() {
    TestNetwork network =
        image()
            .block("deep", Convolution.class, "filters", 4, "kernel", 3, "stride", 2)
            .repeated(70);

    assertThat(field(network, "deep/61")).isEqualTo(square((1L << 62) - 1, 1L << 61));
    assertThat(field(network, "deep/70")).isEqualTo(square(Long.MAX_VALUE, Long.MAX_VALUE));
  }

  private static ReceptiveField field(TestNetwork network, String vertex) {
    return Plans.vertex(Plans.of(network), vertex).field();
  }

  private static ReceptiveField square(long size, long jump) {
    return new ReceptiveField(Extent.square(size), Extent.square(jump));
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(4, 32, 32);
  }
}
