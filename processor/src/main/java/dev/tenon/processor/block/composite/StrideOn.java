package dev.tenon.processor.block.composite;

/** The constants of {@code dev.tenon.block.StrideOn}. */
enum StrideOn {
  FIRST,
  CONV3X3
}
