package dev.tenon.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments(
            new FeatureMap(3, 224, 112),
            Kind.FEATURE_MAP,
            List.of(3L, 224L, 112L),
            75_264L,
            "3×224×112"),
        arguments(new Vector(1000), Kind.VECTOR, List.of(1000L), 1000L, "1000"),
        arguments(new Sequence(64, 20), Kind.SEQUENCE, List.of(64L, 20L), 1280L, "64×20"),
        arguments(
            new Clip(new FeatureMap(3, 8, 6), 5),
            Kind.CLIP,
            List.of(3L, 8L, 6L, 5L),
            720L,
            "3×8×6×5"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void kindDimensionsElementsAndText(
      Shape shape, Kind kind, List<Long> dimensions, long elements, String text) {
    assertThat(shape.kind()).isEqualTo(kind);
    assertThat(shape.dimensions()).isEqualTo(dimensions);
    assertThat(shape.elements()).isEqualTo(elements);
    assertThat(shape).hasToString(text);
  }

  @Test
  void featureMapsChangeOnePartAtATime() {
    FeatureMap map = new FeatureMap(3, 8, 6);

    assertThat(map.extent()).isEqualTo(new Extent(8, 6));
    assertThat(map.over(new Extent(4, 3))).isEqualTo(new FeatureMap(3, 4, 3));
    assertThat(map.withChannels(16)).isEqualTo(new FeatureMap(16, 8, 6));
  }

  @Test
  void elementsBeyondLongAreAnError() {
    long large = 1L << 32;

    assertThatThrownBy(() -> new FeatureMap(2, large, large).elements())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Sequence(large, large).elements())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Extent.square(large).area()).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void extents() {
    Extent extent = new Extent(3, 5);

    assertThat(extent.smaller()).isEqualTo(3);
    assertThat(extent.larger()).isEqualTo(5);
    assertThat(extent.area()).isEqualTo(15);
    assertThat(extent).hasToString("3×5");
    assertThat(Extent.square(7)).isEqualTo(new Extent(7, 7));
  }
}
