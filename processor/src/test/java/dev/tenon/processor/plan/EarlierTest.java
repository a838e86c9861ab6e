package dev.tenon.processor.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Values;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A changed network is planned anew where it has changed, and only there. */
class EarlierTest {
  private final NetworkDecl network =
      TestNetwork.ofImage(3, 32, 32)
          .block("stem", Convolution.class, "filters", 4, "stride", 2)
          .placing("stage", List.of("stem"), stage())
          .block("pool", MaxPool.class)
          .decl();

  @Test
  void takesOverWhatIsTheSame() {
    Plan plan = plan(network, Earlier.NOTHING);
    Plan again = plan(network, Earlier.of(plan));

    assertThat(again.blocks().get(0)).isSameAs(plan.blocks().get(0));
    assertThat(again.blocks().get(1).parts().get(0)).isSameAs(plan.blocks().get(1).parts().get(0));
    assertThat(again.blocks().get(2)).isSameAs(plan.blocks().get(2));
  }

  @Test
  void hasTheLayersOfTheChangedNetwork() {
    Earlier earlier = Earlier.of(plan(network, Earlier.NOTHING));

    for (NetworkDecl changed :
        List.of(
            with("stem", "filters", new Value.Whole(5)),
            with("pool", "kernel", Values.wholes(4)))) {
      assertThat(layers(plan(changed, earlier))).isEqualTo(layers(plan(changed, Earlier.NOTHING)));
    }
  }

  /** The field of what follows a change grows from those that are taken over. */
  @Test
  void keepsTheReceptiveFields() {
    NetworkDecl changed = with("pool", "kernel", Values.wholes(4));

    Plan again = plan(changed, Earlier.of(plan(network, Earlier.NOTHING)));

    assertThat(Plans.vertex(again, "pool").field())
        .isEqualTo(Plans.vertex(plan(changed, Earlier.NOTHING), "pool").field());
  }

  @Test
  void ofTwoDifferentBlocksInOnePlaceTheLaterOneIsTakenOver() {
    NetworkDecl changed = with("pool", "kernel", Values.wholes(4));
    Plan later = plan(changed, Earlier.NOTHING);
    Earlier earlier = Earlier.of(plan(network, Earlier.NOTHING));
    earlier.add(later);

    assertThat(plan(changed, earlier).blocks().get(2)).isSameAs(later.blocks().get(2));
    assertThat(layers(plan(network, earlier))).isEqualTo(layers(plan(network, Earlier.NOTHING)));
  }

  /** Each frame is the same image; there are more of them. */
  @Test
  void countsTheFramesOfTheChangedNetwork() {
    NetworkDecl five = overClips(5);
    NetworkDecl seven = with(five, "input", "frames", new Value.Whole(7));

    Plan again = plan(seven, Earlier.of(plan(five, Earlier.NOTHING)));

    assertThat(again.cost()).isEqualTo(plan(seven, Earlier.NOTHING).cost());
  }

  private static NetworkDecl overClips(int frames) {
    return TestNetwork.ofClip(3, 32, 32, frames)
        .placing("stage", List.of("input"), stage())
        .taking(Kind.CLIP)
        .decl();
  }

  private NetworkDecl with(String name, String attribute, Value value) {
    return with(network, name, attribute, value);
  }

  private static NetworkDecl with(NetworkDecl network, String name, String attribute, Value value) {
    return network.mapBlocks(
        block ->
            block.name().equals(name)
                ? block.withBody(((AnnotationDecl) block.body()).with(attribute, value))
                : block);
  }

  private static Map<String, Layer> layers(Plan plan) {
    return plan.vertices().collect(toMap(Vertex::name, Vertex::layer));
  }

  private static Plan plan(NetworkDecl network, Earlier earlier) {
    Planning planning = new Planner(BlockTypes.load()).plan(network, Set.of(), earlier);
    assertThat(planning.problems()).isEmpty();
    return planning.plan();
  }

  private static TestNetwork stage() {
    return TestNetwork.empty()
        .named("Stage")
        .block("in", Input.class)
        .block("conv", Convolution.class, "filters", 4, "stride", 2);
  }
}
