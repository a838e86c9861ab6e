package dev.tenon.report.pointwise;

import static java.util.stream.Collectors.toSet;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Extent;
import dev.tenon.report.pointwise.Pointwise.Difference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the 1×1 convolutions of a network. */
public final class PointwiseBlocks {
  private final PlannedBlock block;
  private final Map<String, Vertex> vertices = new HashMap<>();

  private PointwiseBlocks(PlannedBlock block) {
    this.block = block;
    block.own().forEach(vertex -> vertices.put(vertex.name(), vertex));
  }

  /** The blocks that have some, in source order. */
  public static List<PointwiseBlock> of(Plan plan) {
    return plan.blocks().stream()
        .flatMap(PointwiseBlocks::leaves)
        .flatMap(block -> new PointwiseBlocks(block).found().stream())
        .toList();
  }

  /** The blocks that consist of layers. */
  private static Stream<PlannedBlock> leaves(PlannedBlock block) {
    return block.parts().isEmpty()
        ? Stream.of(block)
        : block.parts().stream().flatMap(PointwiseBlocks::leaves);
  }

  private Optional<PointwiseBlock> found() {
    List<Pointwise> convolutions =
        block.own().stream().filter(PointwiseBlocks::isPointwise).map(this::described).toList();
    if (convolutions.isEmpty()) {
      return Optional.empty();
    }
    Set<String> reductions =
        convolutions.stream()
            .filter(convolution -> convolution.role() != Role.MIXING)
            .map(Pointwise::name)
            .collect(toSet());
    return Optional.of(
        new PointwiseBlock(
            block.path(),
            block.decl().typeName(),
            block.cost(),
            reductions.isEmpty() ? Optional.empty() : Bypass.cost(block, reductions),
            convolutions));
  }

  private static boolean isPointwise(Vertex vertex) {
    return vertex.layer() instanceof Convolution convolution
        && convolution.window().kernel().equals(Extent.ONE);
  }

  private Pointwise described(Vertex vertex) {
    Convolution convolution = (Convolution) vertex.layer();
    Role role = role(vertex, convolution);
    Optional<Difference> saved =
        role == Role.MIXING
            ? Optional.empty()
            : Bypass.cost(block, Set.of(vertex.name()))
                .map(without -> Difference.of(without, block.cost()));
    long out = convolution.filters();
    long weights = vertex.cost().parameters() - (convolution.bias() ? out : 0);
    return new Pointwise(vertex.name(), role, weights / out, out, vertex.cost(), saved);
  }

  private Role role(Vertex vertex, Convolution convolution) {
    if (!convolution.window().stride().equals(Extent.ONE)) {
      return Role.MIXING;
    }
    List<Vertex> next = weighty(vertex).toList();
    if (!next.isEmpty() && next.stream().allMatch(PointwiseBlocks::isLarger)) {
      return Role.REDUCTION;
    }
    Vertex before = vertices.get(vertex.inputs().get(0));
    return before != null && before.layer() instanceof Pooling ? Role.AFTER_POOLING : Role.MIXING;
  }

  /** What consumes a vertex, behind batch normalisation and activation. */
  private Stream<Vertex> weighty(Vertex vertex) {
    return block.own().stream()
        .filter(next -> next.inputs().contains(vertex.name()))
        .flatMap(
            next ->
                next.layer() instanceof BatchNorm || next.layer() instanceof Activate
                    ? weighty(next)
                    : Stream.of(next));
  }

  private static boolean isLarger(Vertex vertex) {
    return vertex.layer() instanceof Convolution convolution
        && !convolution.window().kernel().equals(Extent.ONE);
  }
}
