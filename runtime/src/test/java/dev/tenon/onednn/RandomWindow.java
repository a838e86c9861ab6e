package dev.tenon.onednn;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How some convolution or pooling slides over some images.
 *
 * @param seed all else follows from it
 */
record RandomWindow(
    long seed,
    CNN2DFormat format,
    int channels,
    int height,
    int width,
    ConvolutionMode mode,
    Axes kernel,
    Axes stride,
    Axes padding,
    Axes dilation) {
  private static final Axes ONE = new Axes(1, 1);

  /** Seeds from 1: ND4J takes 0 for the time of day. */
  static Stream<RandomWindow> several(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(RandomWindow::of);
  }

  /** The same without dilation, and without a stride that skips pixels. */
  RandomWindow dense() {
    Axes shortStride =
        new Axes(Math.min(stride.height, kernel.height), Math.min(stride.width, kernel.width));
    return new RandomWindow(
        seed, format, channels, height, width, mode, kernel, shortStride, padding, ONE);
  }

  /** The same with a kernel of one pixel, whose dilation means nothing. */
  RandomWindow pointwise() {
    // Deeplearning4j computes a negative padding for larger strides in the mode Same.
    Axes step = new Axes(Math.min(stride.height, 2), Math.min(stride.width, 2));
    return new RandomWindow(
        seed, format, channels, height, width, mode, ONE, step, new Axes(0, 0), dilation);
  }

  /** The same with images in the format that generated builders use. */
  RandomWindow channelsFirst() {
    return new RandomWindow(
        seed, CNN2DFormat.NCHW, channels, height, width, mode, kernel, stride, padding, dilation);
  }

  static RandomWindow of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ConvolutionMode mode = random.nextBoolean() ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    Axes kernel = new Axes(random.nextInt(1, 6), random.nextInt(1, 6));
    Axes padding =
        mode == ConvolutionMode.Same
            ? new Axes(0, 0)
            : new Axes(random.nextInt(kernel.height / 2 + 1), random.nextInt(kernel.width / 2 + 1));
    return new RandomWindow(
        seed,
        random.nextBoolean() ? CNN2DFormat.NCHW : CNN2DFormat.NHWC,
        random.nextInt(1, 40),
        random.nextInt(13, 20),
        random.nextInt(13, 20),
        mode,
        kernel,
        new Axes(random.nextInt(1, 4), random.nextInt(1, 4)),
        padding,
        new Axes(random.nextInt(1, 4), random.nextInt(1, 4)));
  }

  InputType input() {
    return InputType.convolutional(height, width, channels, format);
  }

  /** Two batches of different size and extent: a helper must not remember the first. */
  INDArray[] batches() {
    return new INDArray[] {images(3, 0), images(2, 3)};
  }

  private INDArray images(int count, int larger) {
    Nd4j.getRandom().setSeed(seed);
    return format == CNN2DFormat.NCHW
        ? Nd4j.randn(DataType.FLOAT, count, channels, height + larger, width + larger)
        : Nd4j.randn(DataType.FLOAT, count, height + larger, width + larger, channels);
  }

  @Override
  public String toString() {
    return "%d: %s %d×%d×%d %s kernel %s stride %s padding %s dilation %s"
        .formatted(seed, format, channels, height, width, mode, kernel, stride, padding, dilation);
  }

  /** One number for each axis of an image. */
  record Axes(int height, int width) {
    int[] toArray() {
      return new int[] {height, width};
    }

    @Override
    public String toString() {
      return height + "×" + width;
    }
  }
}
