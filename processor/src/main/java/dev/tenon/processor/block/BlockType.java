package dev.tenon.processor.block;

/**
 * How one block annotation lowers to primitive layers. The built-in blocks and those of users are
 * the same: a class that implements this, found by {@link java.util.ServiceLoader} on the processor
 * path.
 *
 * <p>An implementation holds no state. It never sees a compiler's types, and positions, traces,
 * fixes and builder options come with the attributes and layers it uses.
 */
public interface BlockType {

  /** The qualified name of the annotation, {@code dev.tenon.block.VggBlock}. */
  String annotation();

  /** How many earlier blocks it consumes. */
  default Arity arity() {
    return Arity.ONE;
  }

  /** Which options the generated builder offers for the block. */
  default BlockOptions options() {
    return BlockOptions.WEIGHTS;
  }

  /**
   * Whether the block looks at each frame of a clip on its own, as it looks at an image. A block
   * that does not is given the clip.
   */
  default boolean takesFrames() {
    return options() != BlockOptions.HEAD && options() != BlockOptions.RECURRENT;
  }

  /**
   * Adds the block's layers and returns its output.
   *
   * @throws Rejection if the attributes contradict each other or a layer does not fit
   */
  Wire lower(Lowering lowering);
}
