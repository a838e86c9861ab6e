package dev.tenon.processor.block.merge;

import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;

/** A merge that joins equal shapes value by value. */
abstract class ElementWiseType implements BlockType {
  private final ElementWiseOperation operation;

  ElementWiseType(ElementWiseOperation operation) {
    this.operation = operation;
  }

  @Override
  public Arity arity() {
    return Arity.SEVERAL;
  }

  @Override
  public final Wire lower(Lowering block) {
    return block.add(new ElementWise(operation), block.inputs().toArray(Wire[]::new));
  }
}
