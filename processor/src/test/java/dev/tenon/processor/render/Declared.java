package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.open.OpenCheck;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Networks as an interface would declare them: with a name, and with a return type each method. */
final class Declared {
  static final BlockTypes TYPES = BlockTypes.load();

  private Declared() {}

  /** The network under a name of its own. */
  static NetworkDecl named(TestNetwork network, String... nesting) {
    return in("dev.tenon.test", network.decl(), true, nesting);
  }

  static NetworkDecl in(
      String packageName, NetworkDecl network, boolean isPublic, String... nesting) {
    NetworkDecl renamed =
        new NetworkDecl(
            packageName,
            List.of(nesting),
            isPublic,
            network.origin(),
            network.featuresOnly(),
            network.widths(),
            network.requirements(),
            network.blocks());
    return withKinds(renamed);
  }

  /** The same network with one more block, which stands for another interface. */
  static NetworkDecl placing(NetworkDecl network, String name, Body body, String... sources) {
    List<WireDecl> wires = new ArrayList<>();
    for (String source : sources) {
      wires.add(
          new WireDecl(
              new Located<>(source, Origin.NOWHERE),
              new Located<>(Kind.FEATURE_MAP, Origin.NOWHERE)));
    }
    BlockDecl block =
        new BlockDecl(
            name,
            Origin.NOWHERE,
            body,
            Optional.empty(),
            wires,
            Optional.empty(),
            Optional.empty());
    List<BlockDecl> blocks = new ArrayList<>(network.blocks());
    blocks.add(block);
    return network.withBlocks(blocks);
  }

  /** The plan of a network without mistakes. */
  static Plan plan(NetworkDecl network) {
    Planning planning = new Planner(TYPES).plan(network, Set.of());
    assertThat(planning.problems()).isEmpty();
    return planning.plan();
  }

  /** What is generated for a network without mistakes. */
  static GeneratedSource builder(NetworkDecl network) {
    Plan plan = plan(network);
    OpenCheck.Outcome open = new OpenCheck(new Planner(TYPES)).check(plan);
    assertThat(open.problems()).isEmpty();
    return new BuilderRenderer(name -> false).render(plan, open.template(), List.of());
  }

  private static NetworkDecl withKinds(NetworkDecl network) {
    Plan plan = plan(network);
    Map<String, Kind> kinds = new HashMap<>();
    plan.inputs().forEach(input -> kinds.put(input.name(), input.shape().kind()));
    for (PlannedBlock block : plan.blocks()) {
      kinds.put(block.path(), block.kind());
    }
    return network.mapBlocks(
        block -> withKind(block, Optional.ofNullable(kinds.get(block.name()))));
  }

  private static BlockDecl withKind(BlockDecl block, Optional<Kind> kind) {
    return new BlockDecl(
        block.name(),
        block.origin(),
        block.body(),
        block.repeat(),
        block.wires(),
        kind.map(known -> new Located<>(known, Origin.NOWHERE)),
        block.shape());
  }
}
