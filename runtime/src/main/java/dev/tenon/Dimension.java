package dev.tenon;

/** The one rule every size of a tensor obeys. */
final class Dimension {

  static long positive(String name, long size) {
    if (size < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + size);
    }
    return size;
  }

  private Dimension() {}
}
