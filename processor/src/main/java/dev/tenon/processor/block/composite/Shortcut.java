package dev.tenon.processor.block.composite;

/** The constants of {@code dev.tenon.block.Shortcut}. */
enum Shortcut {
  AUTO,
  IDENTITY,
  PROJECTION,
  ZERO_PADDING
}
