package dev.tenon.benchmarks.compiling;

import java.util.List;

/** The networks that hold a mistake: VGG blocks up to the place of it. */
enum Size {
  /** Two small blocks on a picture of 32×32. */
  TOY(32),
  /** VGG-16 without its dense layers (Simonyan and Zisserman 2015, table 1, configuration D). */
  VGG16(224);

  private final int side;

  Size(int side) {
    this.side = side;
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
