package dev.tenon.processor.block.composite;

/** The constants of {@code dev.tenon.block.Gate}. */
enum Gate {
  SIGMOID,
  HARD_SIGMOID
}
