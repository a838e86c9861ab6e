package dev.tenon.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** Plans declared networks, and finds things in plans. */
public final class Plans {
  private static final Planner PLANNER = new Planner(BlockTypes.load());

  private Plans() {}

  /** The plan of a network without mistakes. */
  public static Plan of(TestNetwork network) {
    Planning planning = planning(network);
    assertThat(planning.problems()).isEmpty();
    return planning.plan();
  }

  /** The only problem of a network with one mistake. */
  public static Problem problemOf(TestNetwork network) {
    Planning planning = planning(network);
    assertThat(planning.problems()).hasSize(1);
    return planning.problems().get(0);
  }

  /** The vertex of that name. */
  public static Vertex vertex(Plan plan, String name) {
    return plan.vertices().filter(vertex -> vertex.name().equals(name)).findFirst().orElseThrow();
  }

  /** The names of all vertices, in order. */
  public static List<String> names(Plan plan) {
    return plan.vertices().map(Vertex::name).toList();
  }

  /** The layer of that vertex. */
  public static Layer layer(Plan plan, String vertex) {
    return vertex(plan, vertex).layer();
  }

  /** The block of that name. */
  public static PlannedBlock block(Plan plan, String name) {
    return plan.blocks().stream()
        .filter(block -> block.path().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Planning planning(TestNetwork network) {
    return PLANNER.plan(network.decl(), Set.of());
  }
}
