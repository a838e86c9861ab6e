package dev.tenon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTest {

  @Test
  void printsAsChannelsHeightWidth() {
    assertThat(new FeatureMap(256, 112, 113)).hasToString("256×112×113");
    assertThat(new Vector(1000)).hasToString("1000");
    assertThat(new Sequence(128, 20)).hasToString("128×20");
    assertThat(new Scores(new Vector(200))).hasToString("200");
    assertThat(new Scores(new FeatureMap(21, 64, 48))).hasToString("21×64×48");
  }

  @Test
  void dimensionsAreInTheOrderOfArrays() {
    assertThat(new FeatureMap(3, 224, 320).dimensions()).containsExactly(3, 224, 320);
    assertThat(new Sequence(128, 20).dimensions()).containsExactly(128, 20);
    assertThat(new Scores(new Vector(200)).dimensions()).containsExactly(200);
  }

  @Test
  void batchComesFirst() {
    assertThat(new FeatureMap(3, 224, 320).batch(8)).containsExactly(8, 3, 224, 320);
    assertThat(new Vector(10).batch(1)).containsExactly(1, 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Vector(10).batch(0))
        .withMessage("examples must be at least 1, not 0");
  }

  @Test
  void elementsAreTheProductOrAnError() {
    assertThat(new FeatureMap(3, 224, 320).elements()).isEqualTo(215_040);
    assertThat(new Scores(new Sequence(5, 7)).elements()).isEqualTo(35);
    Tensor huge = new FeatureMap(1L << 22, 1L << 21, 1L << 20);
    assertThatThrownBy(huge::elements).isInstanceOf(ArithmeticException.class);
    assertThat(new FeatureMap(1L << 21, 1L << 21, 1L << 20).elements()).isEqualTo(1L << 62);
  }

  @Test
  void dimensionsArePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeatureMap(3, 0, 5))
        .withMessage("height must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Vector(-2))
        .withMessage("size must be at least 1, not -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sequence(3, 0))
        .withMessage("steps must be at least 1, not 0");
  }

  @Test
  void scoresAreNotScored() {
    Scores scores = new Scores(new Vector(2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scores(scores));
  }
}
