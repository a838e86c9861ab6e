package dev.tenon.processor.plan;

import static java.util.stream.Collectors.toSet;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A network as a graph of primitive layers with their shapes: what is printed and generated. In a
 * network with mistakes it holds the blocks that are not affected by any.
 */
public final class Plan {
  private final NetworkDecl network;
  private final List<PlannedInput> inputs;
  private final List<PlannedBlock> blocks;

  /** Collected once: whatever is said of a network goes through them. */
  private final List<Vertex> vertices = new ArrayList<>();

  public Plan(NetworkDecl network, List<PlannedInput> inputs, List<PlannedBlock> blocks) {
    this.network = network;
    this.inputs = List.copyOf(inputs);
    this.blocks = List.copyOf(blocks);
    inputs.forEach(input -> vertices.addAll(input.own()));
    blocks.forEach(block -> block.vertices().forEach(vertices::add));
  }

  /** What the user declared. */
  public NetworkDecl network() {
    return network;
  }

  /** The inputs that could be planned, in source order. */
  public List<PlannedInput> inputs() {
    return inputs;
  }

  /** The blocks that could be planned, in source order. */
  public List<PlannedBlock> blocks() {
    return blocks;
  }

  /** All layers, each after those it consumes. */
  public Stream<Vertex> vertices() {
    return vertices.stream();
  }

  /**
   * The names of the outputs in source order: of the heads, or for a feature extractor of the
   * blocks that nothing consumes.
   */
  public List<String> outputs() {
    return network.featuresOnly().value()
        ? features()
        : vertices().filter(vertex -> vertex.layer().isHead()).map(Vertex::name).toList();
  }

  private List<String> features() {
    Set<String> names =
        new Wiring(network).unconsumed().stream().map(BlockDecl::name).collect(toSet());
    return blocks.stream()
        .filter(block -> names.contains(block.decl().name()))
        .map(block -> block.output().vertex())
        .toList();
  }

  /**
   * Parameters and multiply-accumulates of the whole network.
   *
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public Cost cost() {
    return vertices().map(Vertex::cost).reduce(Cost.FREE, Cost::plus);
  }

  /**
   * The values that all layers put out for one example, the inputs not among them.
   *
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public long activations() {
    return vertices().mapToLong(Vertex::activations).reduce(0, Math::addExact);
  }
}
