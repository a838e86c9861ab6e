package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;

/** A network can start from what another has learnt. */
class TrainedParametersTest {

  @Test
  void areCopied() {
    ComputationGraph trained = PatchNetBuilder.create().seed(1).build();

    ComputationGraph graph = PatchNetBuilder.create().seed(2).buildFrom(trained);

    assertThat(graph.params()).isEqualTo(trained.params());
    graph.params().addi(1);
    assertThat(graph.params()).isNotEqualTo(trained.params());
  }

  @Test
  void ofAnotherNetworkAreRefused() {
    ComputationGraph other = SongNetBuilder.create().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PatchNetBuilder.create().buildFrom(other))
        .withMessageStartingWith("the trained graph has no parameter '");
  }

  @Test
  void mustBeThere() {
    ComputationGraph empty = new ComputationGraph(PatchNetBuilder.create().configuration());

    assertThatIllegalStateException()
        .isThrownBy(() -> PatchNetBuilder.create().buildFrom(empty))
        .withMessageContaining("init()");
  }
}
