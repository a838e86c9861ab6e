package dev.tenon.processor.summary;

/** How far the blocks of a summary are unfolded. */
public enum Detail {
  /** One row for each method of the interface. */
  BLOCKS,
  /** Every block is followed by the blocks and layers it consists of. */
  LAYERS
}
