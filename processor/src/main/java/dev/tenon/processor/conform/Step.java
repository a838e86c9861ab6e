package dev.tenon.processor.conform;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.List;
import java.util.stream.Stream;

/**
 * A layer and the innermost block that it is of.
 *
 * @param path of the block
 * @param traces the ways of the data to the block; none to an input
 */
record Step(Vertex vertex, String path, BlockDecl block, List<List<String>> traces) {

  /** All layers, in the order in which DL4J is told of them. */
  static List<Step> of(Plan plan) {
    Stream<Step> ofInputs =
        plan.inputs().stream()
            .flatMap(
                input ->
                    input.own().stream()
                        .map(vertex -> new Step(vertex, input.name(), input.decl(), List.of())));
    return Stream.concat(ofInputs, plan.blocks().stream().flatMap(Step::of)).toList();
  }

  private static Stream<Step> of(PlannedBlock block) {
    return Stream.concat(
        block.parts().stream().flatMap(Step::of),
        block.own().stream()
            .map(vertex -> new Step(vertex, block.path(), block.decl(), block.traces())));
  }

  /** The layer in a sentence on its block: {@code its layer 'conv3x3'}. */
  String words() {
    String name = vertex.name();
    return name.equals(path) ? "it" : "its layer '%s'".formatted(name.substring(path.length() + 1));
  }
}
