package dev.tenon.processor.open;

import dev.tenon.processor.block.ImageSize;
import dev.tenon.processor.shape.Extent;
import java.util.function.Predicate;

/**
 * The sizes that an input may have.
 *
 * @param isBad whether one of them does not work
 */
record Sizes(ImageSize all, Predicate<Extent> isBad) {

  /** The heights, at one width. */
  Side heights(long width) {
    return new Side(
        "Height",
        all.heights(),
        all.usual().height(),
        height -> isBad.test(new Extent(height, width)));
  }

  /** The widths, at one height. */
  Side widths(long height) {
    return new Side(
        "Width", all.widths(), all.usual().width(), width -> isBad.test(new Extent(height, width)));
  }

  /** The heights that may be the width as well, with themselves for a width. */
  Side squares() {
    return new Side(
        "Size",
        all.heights(),
        all.usual().height(),
        side -> all.widths().contains(side) && isBad.test(Extent.square(side)));
  }
}
