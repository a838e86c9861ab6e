package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.shape.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where shapes that meet differ: a fix is likely to make them equal there. */
class MismatchTest {
  private static final Shape IMAGE = image(4, 8, 8);
  private static final Shape VECTOR = new Shape.Vector(4);

  @Test
  void isInTheFirstDimensionThatDiffers() {
    assertThat(Mismatch.of(List.of(IMAGE, image(6, 7, 8)))).contains(new Mismatch(1, 0));
    assertThat(Mismatch.of(List.of(IMAGE, image(4, 8, 5)))).contains(new Mismatch(1, 2));
  }

  @Test
  void isWithTheFirstShapeThatDiffers() {
    assertThat(Mismatch.of(List.of(IMAGE, IMAGE, image(4, 7, 8), image(5, 8, 8))))
        .contains(new Mismatch(2, 1));
  }

  @Test
  void isNotWithShapesOfAnotherKind() {
    assertThat(Mismatch.of(List.of(IMAGE, VECTOR))).isEmpty();
    assertThat(Mismatch.of(List.of(IMAGE, VECTOR, image(6, 8, 8)))).contains(new Mismatch(2, 0));
  }

  @Test
  void isNoneWhereNothingDiffers() {
    assertThat(Mismatch.of(List.of())).isEmpty();
    assertThat(Mismatch.of(List.of(IMAGE))).isEmpty();
    assertThat(Mismatch.of(List.of(IMAGE, IMAGE))).isEmpty();
  }

  @Test
  void tellsHowMuchLargerTheOtherShapeIs() {
    Mismatch channels = new Mismatch(1, 0);

    assertThat(channels.in(List.of(IMAGE, image(6, 8, 8)))).hasValue(2);
    assertThat(channels.in(List.of(image(6, 8, 8), IMAGE))).hasValue(-2);
    assertThat(channels.in(List.of(IMAGE, IMAGE))).hasValue(0);
  }

  /** After a change other shapes may meet, or fewer. */
  @Test
  void tellsNothingOfWhatCannotBeCompared() {
    Mismatch widths = new Mismatch(1, 2);

    assertThat(widths.in(List.of(IMAGE, VECTOR))).isEmpty();
    assertThat(widths.in(List.of(IMAGE))).isEmpty();
  }

  private static Shape image(long channels, long height, long width) {
    return new Shape.FeatureMap(channels, height, width);
  }
}
