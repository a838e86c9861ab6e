package dev.tenon.processor.block;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.problem.Misfit;
import java.util.List;

/** The place where a block puts its layers: one for each block of a network. */
public interface Lowering {

  /** The attributes of the block's annotation. */
  Attributes attributes();

  /** What the block consumes, in the order of the method's parameters. */
  List<Wire> inputs();

  /** What a block with one input consumes. */
  default Wire input() {
    return inputs().get(0);
  }

  /**
   * Adds a layer named {@code block/name}.
   *
   * @throws Rejection if the layer does not fit its inputs
   */
  Wire add(String name, Layer layer, Wire... inputs);

  /**
   * Adds the only layer of a block: it has the block's own name.
   *
   * @throws Rejection if the layer does not fit its inputs
   */
  Wire add(Layer layer, Wire... inputs);

  /** For {@code throw}: the block cannot be. */
  Rejection reject(Misfit misfit);
}
