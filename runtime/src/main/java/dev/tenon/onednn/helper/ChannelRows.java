package dev.tenon.onednn.helper;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.Shape;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Images B×C×H×W as the matrix that they are in memory: a row for each channel of each image, a
 * column for each pixel. ND4J computes a matrix and a column, or a product with a vector, several
 * times as fast as it broadcasts and reduces along axes of four.
 */
final class ChannelRows {
  private ChannelRows() {}

  /** The images, copied if they do not lie in memory one after the other, as a view may not. */
  static INDArray contiguous(INDArray images) {
    return Shape.hasDefaultStridesForShape(images) ? images : images.dup('c');
  }

  /** Contiguous images as B·C rows of H·W pixels, without a copy. */
  static INDArray rows(INDArray images) {
    return images.reshape('c', images.size(0) * images.size(1), images.size(2) * images.size(3));
  }

  /** The pixels of one of several contiguous images, C×H·W, without a copy. */
  static INDArray pixels(INDArray images, int image) {
    long channels = images.size(1);
    long pixels = images.size(2) * images.size(3);
    long offset = images.offset() + image * channels * pixels;
    return Nd4j.create(
        images.data(), new long[] {channels, pixels}, new long[] {pixels, 1}, offset, 'c');
  }

  /** What there is of each channel for all images, C, as the column of B·C rows. */
  static INDArray column(INDArray channels, long images) {
    return Nd4j.tile(channels.reshape(1, channels.length()), Math.toIntExact(images), 1)
        .reshape('c', images * channels.length(), 1);
  }

  /** The sum over all pixels of a channel in contiguous images, C. */
  static INDArray sums(INDArray images) {
    INDArray rows = rows(images);
    INDArray ones = Nd4j.ones(DataType.FLOAT, rows.columns(), 1);
    INDArray sums = Nd4j.createUninitialized(DataType.FLOAT, rows.rows(), 1);
    MatrixProduct.plain().compute(rows, ones, sums);
    return sums.reshape('c', images.size(0), images.size(1)).sum(0);
  }
}
