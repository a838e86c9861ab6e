package dev.tenon.processor.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.NumberRange;
import java.util.Map;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

/** The ends of ranges that leave out what does not work. */
class OtherEndsTest {

  @Test
  void leaveOutWhatDoesNotWorkOnBothSides() {
    Side height = side("Height", number -> number < 20 || number > 70);
    Side width = side("Width", number -> number == 60);

    assertThat(OtherEnds.ofEach(height, width))
        .containsExactly(Map.of("minHeight", 20L, "maxHeight", 70L, "maxWidth", 50L));
  }

  @Test
  void areNoneWhereAllWorks() {
    assertThat(OtherEnds.ofEach(good("Height"), good("Width"))).isEmpty();
    assertThat(OtherEnds.ofEither(good("Height"), good("Width"), good("Size"))).isEmpty();
  }

  @Test
  void leaveOutAHeightOrAWidthOrTheLargestOfBoth() {
    Side square = side("Size", number -> number > 50);
    Side height = side("Height", number -> number > 80);

    assertThat(OtherEnds.ofEither(height, good("Width"), square))
        .containsExactly(Map.of("maxHeight", 50L, "maxWidth", 50L), Map.of("maxHeight", 80L));
  }

  private static Side good(String name) {
    return side(name, number -> false);
  }

  /** 10 to 100 by tens, usually 40. */
  private static Side side(String name, LongPredicate isBad) {
    return new Side(name, new NumberRange(10, 100, 10, 0), 40, isBad);
  }
}
