package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void fillsEachGroupAsFarAsTheLimitAllows() {
    assertThat(Groups.of(List.of(3, 4, 3, 5, 5, 1), weight -> weight, 10))
        .containsExactly(List.of(3, 4, 3), List.of(5, 5), List.of(1));
  }

  @Test
  void aMemberThatIsTooHeavyStandsAlone() {
    assertThat(Groups.of(List.of(1, 20, 1), weight -> weight, 10))
        .containsExactly(List.of(1), List.of(20), List.of(1));
  }

  @Test
  void nothingIsOneEmptyGroup() {
    assertThat(Groups.of(List.<Integer>of(), weight -> weight, 10)).containsExactly(List.of());
  }
}
