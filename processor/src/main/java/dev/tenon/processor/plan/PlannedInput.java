package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * An input of the network and its shape.
 *
 * @param own what has to be done to it before a block can consume it: the frames of a clip are
 *     split
 */
public record PlannedInput(BlockDecl decl, Shape shape, List<Vertex> own) {
  public PlannedInput {
    own = List.copyOf(own);
  }

  /** What the blocks consume. */
  Wire wire() {
    String vertex = own.isEmpty() ? name() : own.get(own.size() - 1).name();
    return new Wire(vertex, shape);
  }

  /** The values that are computed of it for one example; none, but for the frames of a clip. */
  public long activations() {
    return own.stream().mapToLong(Vertex::activations).reduce(0, Math::addExact);
  }

  /** The input's name in the graph. */
  public String name() {
    return decl.name();
  }
}
