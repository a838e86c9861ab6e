package dev.tenon.processor.model;

import static dev.tenon.processor.model.Interfaces.dense;
import static dev.tenon.processor.model.Interfaces.input;
import static dev.tenon.processor.model.Interfaces.network;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WiringTest {
  private final BlockDecl image = input("image");
  private final BlockDecl left = dense("left");
  private final BlockDecl right = dense("right", "image");
  private final BlockDecl both = dense("both", "left", "right", "nowhere");
  private final BlockDecl alone = dense("alone", "image");
  private final Wiring wiring = new Wiring(network("Net", image, left, right, both, alone));

  @Test
  void aBlockWithoutParametersConsumesTheOneBefore() {
    assertThat(wiring.sources(left)).containsExactly("image");
    assertThat(wiring.sources(both)).containsExactly("left", "right", "nowhere");
    assertThat(wiring.sources(image)).isEmpty();
    assertThat(wiring.sources(dense("foreign"))).isEmpty();
  }

  @Test
  void findsTheBlocksThatAreConsumed() {
    assertThat(wiring.sourceBlocks(both)).containsExactly(left, right);
    assertThat(wiring.block("right")).contains(right);
    assertThat(wiring.block("nowhere")).isEmpty();
  }

  @Test
  void knowsTheOrderOfTheSource() {
    assertThat(wiring.isBefore(left, right)).isTrue();
    assertThat(wiring.isBefore(right, left)).isFalse();
    assertThat(wiring.isBefore(left, left)).isFalse();
    assertThat(wiring.isBefore(alone, dense("foreign"))).isTrue();
  }

  @Test
  void followsTheData() {
    assertThat(wiring.leads(image, both)).isTrue();
    assertThat(wiring.leads(left, both)).isTrue();
    assertThat(wiring.leads(both, left)).isFalse();
    assertThat(wiring.leads(left, alone)).isFalse();
  }

  @Test
  void followsTheDataInACircleOnce() {
    BlockDecl one = dense("one", "other");
    BlockDecl other = dense("other", "one");
    Wiring circle = new Wiring(network("Net", image, one, other));

    assertThat(circle.leads(one, one)).isTrue();
    assertThat(circle.leads(image, one)).isFalse();
  }

  @Test
  void knowsWhatNothingConsumes() {
    assertThat(wiring.unconsumed()).containsExactly(both, alone);
  }
}
