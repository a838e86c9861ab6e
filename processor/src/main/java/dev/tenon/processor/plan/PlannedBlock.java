package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block that fits: its layers, or the blocks it consists of.
 *
 * @param path the block's name, after those of the blocks that contain it: {@code stage2/1}
 * @param sources what it consumes, in the order of the method's parameters
 * @param parts the blocks of a placed sub-network or the copies of a repeated block, in order
 * @param own the layers of a block that consists of no others
 */
public record PlannedBlock(
    BlockDecl decl,
    String path,
    List<Source> sources,
    List<PlannedBlock> parts,
    List<Vertex> own,
    Wire output) {

  public PlannedBlock {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    own = List.copyOf(own);
  }

  /** The same block consuming and handing out something else, with layers of its own to do so. */
  PlannedBlock over(List<Source> others, List<Vertex> layers, Wire result) {
    return new PlannedBlock(decl, path, others, parts, layers, result);
  }

  /** The outputs that the block consumes, in the order of the method's parameters. */
  public List<Wire> inputs() {
    return sources.stream().map(Source::wire).toList();
  }

  /** The ways of the data to the block, one for each branch that meets there. */
  public List<List<String>> traces() {
    return Source.traces(sources, path);
  }

  /** All layers of the block and its parts, in the order they were added. */
  public Stream<Vertex> vertices() {
    return Stream.concat(parts.stream().flatMap(PlannedBlock::vertices), own.stream());
  }

  /** Parameters and multiply-accumulates of all layers. */
  public Cost cost() {
    return vertices().map(Vertex::cost).reduce(Cost.FREE, Cost::plus);
  }

  /**
   * The values that all layers put out for one example: what is kept of the block in training.
   *
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public long activations() {
    return vertices().mapToLong(Vertex::activations).reduce(0, Math::addExact);
  }

  /** The kind that a method of this block must return. */
  public Kind kind() {
    return vertices().anyMatch(vertex -> isOutputHead(vertex))
        ? Kind.SCORES
        : output.shape().kind();
  }

  private boolean isOutputHead(Vertex vertex) {
    return vertex.layer().isHead() && vertex.name().equals(output.vertex());
  }
}
