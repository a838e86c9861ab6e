package dev.tenon.processor.plan;

/**
 * Ends the planning of a network that has grown out of all proportion, by {@code @Repeat} or by
 * sub-networks in sub-networks: nothing after the limit is planned.
 */
final class BlockLimit {
  /** Far more than any published network, and planned within a second. */
  static final int BLOCKS = 100_000;

  private int placed;

  boolean admitsOneMore() {
    placed++;
    return placed <= BLOCKS;
  }

  /** Whether the last block was the first one too many, which is when to say so. */
  boolean isReached() {
    return placed == BLOCKS + 1;
  }
}
