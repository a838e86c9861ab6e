package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

  /** A letter missing, one too many, another one, two swapped, upper for lower case. */
  @ParameterizedTest
  @ValueSource(strings = {"pooed", "poolled", "pooked", "poolde", "POOLED", "opoled"})
  void findsWhatWasMeant(String misspelt) {
    assertThat(NearestName.of(misspelt, List.of("stem", "pooled", "scores"))).contains("pooled");
  }

  @Test
  void doesNotGuess() {
    assertThat(NearestName.of("pooled", List.of("stem", "scores"))).isEmpty();
    assertThat(NearestName.of("pooled", List.of())).isEmpty();
  }

  /** One letter in three, and at least one. */
  @Test
  void toleratesMoreInLongerNames() {
    assertThat(NearestName.of("a", List.of("b"))).contains("b");
    assertThat(NearestName.of("ab", List.of("cd"))).isEmpty();
    assertThat(NearestName.of("abcd", List.of("abxy"))).isEmpty();
    assertThat(NearestName.of("abcde", List.of("abcxy"))).contains("abcxy");
    assertThat(NearestName.of("abcde", List.of("abxyz"))).isEmpty();
  }

  /** A swap is one mistake where the letters are neighbours, and two where they are not. */
  @Test
  void countsASwapOfNeighboursOnce() {
    assertThat(NearestName.of("ba", List.of("ab"))).contains("ab");
    assertThat(NearestName.of("cba", List.of("abc"))).isEmpty();
  }

  @Test
  void findsAllThatAreEquallyNear() {
    assertThat(NearestName.all("conv", List.of("conv1", "pool", "conv2", "convs22")))
        .containsExactly("conv1", "conv2");
    assertThat(NearestName.of("conv", List.of("conv1", "conv2"))).contains("conv1");
  }

  @Test
  void prefersTheNearest() {
    assertThat(NearestName.of("stage1", List.of("stage12x", "stage12"))).contains("stage12");
  }
}
