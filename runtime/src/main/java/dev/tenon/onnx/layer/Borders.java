package dev.tenon.onnx.layer;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import dev.tenon.onnx.graph.TensorShape;

/** The shape of an image with other borders. */
final class Borders {
  private static final int HEIGHT = 2;
  private static final int WIDTH = 3;

  private Borders() {}

  /** With so many rows and columns more; fewer if they are negative. */
  static TensorShape grown(TensorShape image, long rows, long columns) {
    return image
        .with(HEIGHT, sum(image.size(HEIGHT), rows))
        .with(WIDTH, sum(image.size(WIDTH), columns));
  }

  private static long sum(long size, long more) {
    return size == UNKNOWN ? UNKNOWN : size + more;
  }
}
