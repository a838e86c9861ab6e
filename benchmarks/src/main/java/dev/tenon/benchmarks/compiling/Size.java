package dev.tenon.benchmarks.compiling;

import java.util.List;

/** The networks that hold a mistake, between VGG blocks and two dense layers. */
enum Size {
  /** Two small blocks on a picture of 32×32. */
  TOY(32, 8, 16),
  /** VGG-16 (Simonyan and Zisserman 2015, table 1, configuration D). */
  VGG16(224, 256, 4096);

  private final int side;
  private final int filters;
  private final int units;

  Size(int side, int filters, int units) {
    this.side = side;
    this.filters = filters;
    this.units = units;
  }

  /** Filters of each of two branches at the mistake. */
  int filters() {
    return filters;
  }

  /** Units of each of the two dense layers after the mistake. */
  int units() {
    return units;
  }

  /** Height and width of the input. */
  int side() {
    return side;
  }

  List<VggBlock> blocks() {
    return switch (this) {
      case TOY -> List.of(new VggBlock(4, 1), new VggBlock(8, 1));
      case VGG16 ->
          List.of(
              new VggBlock(64, 2),
              new VggBlock(128, 2),
              new VggBlock(256, 3),
              new VggBlock(512, 3),
              new VggBlock(512, 3));
    };
  }

  /** 3×3 convolutions and a pooling that halves height and width. */
  record VggBlock(int filters, int convs) {}
}
