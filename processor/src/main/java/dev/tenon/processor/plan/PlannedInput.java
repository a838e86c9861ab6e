package dev.tenon.processor.plan;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.shape.Shape;

/** An input of the network and its shape. */
public record PlannedInput(BlockDecl decl, Shape shape) {
  /** The input's name in the graph. */
  public String name() {
    return decl.name();
  }
}
