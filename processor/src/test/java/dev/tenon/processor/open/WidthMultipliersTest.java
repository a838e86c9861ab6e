package dev.tenon.processor.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.Scaling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of channels are those of MobileNet's reference code, {@code _make_divisible}. */
class WidthMultipliersTest {
  private static final WidthMultipliers BY_EIGHT = new WidthMultipliers(List.of(0.5, 1.0), 8);

  @Test
  void theNearestMultiple() {
    assertThat(BY_EIGHT.scale(32, 0.75)).isEqualTo(24);
    assertThat(BY_EIGHT.scale(96, 0.35)).isEqualTo(32);
    assertThat(BY_EIGHT.scale(1280, 1.4)).isEqualTo(1792);
  }

  @Test
  void theUpperOneOfTwoThatAreEquallyNear() {
    assertThat(BY_EIGHT.scale(24, 0.5)).isEqualTo(16);
  }

  @Test
  void theNextOneWhereMoreThanATenthWouldBeTakenAway() {
    assertThat(BY_EIGHT.scale(22, 0.5)).isEqualTo(16);
    assertThat(BY_EIGHT.scale(38, 0.5)).isEqualTo(24);
    assertThat(BY_EIGHT.scale(132, 0.75)).isEqualTo(96);
  }

  @Test
  void exactlyATenthMayBeTakenAway() {
    assertThat(new WidthMultipliers(List.of(0.5, 1.0), 9).scale(20, 0.5)).isEqualTo(9);
  }

  @Test
  void atLeastOneMultiple() {
    assertThat(BY_EIGHT.scale(2, 0.35)).isEqualTo(8);
  }

  @Test
  void whatWasWrittenAtWidthOne() {
    assertThat(BY_EIGHT.scale(13, 1)).isEqualTo(13);
  }

  @Test
  void withinTheBoundsOfTheBlock() {
    Scaling between = new Scaling(0.5, 1.5);

    assertThat(BY_EIGHT.scale(64, between, 0.25)).isEqualTo(32);
    assertThat(BY_EIGHT.scale(64, between, 0.75)).isEqualTo(48);
    assertThat(BY_EIGHT.scale(64, between, 2)).isEqualTo(96);
  }
}
