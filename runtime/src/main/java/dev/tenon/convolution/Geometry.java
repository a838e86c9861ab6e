package dev.tenon.convolution;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.util.ConvolutionUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.convolution.Convolution;
import org.nd4j.linalg.factory.Nd4j;

/** The sizes of one pass of a {@link GroupedConvolution} over a batch, and its arrays in them. */
final class Geometry {
  private final GroupedConvolution layer;
  private final long[] image;
  private final int[] output;
  private final int[] padding;

  private Geometry(GroupedConvolution layer, long[] image, int[] output, int[] padding) {
    this.layer = layer;
    this.image = image;
    this.output = output;
    this.padding = padding;
  }

  static Geometry of(GroupedConvolution layer, INDArray image) {
    boolean same = layer.getConvolutionMode() == ConvolutionMode.Same;
    int[] output =
        ConvolutionUtils.getOutputSize(
            image,
            layer.getKernelSize(),
            layer.getStride(),
            same ? null : layer.getPadding(),
            layer.getConvolutionMode(),
            layer.getDilation(),
            CNN2DFormat.NCHW);
    int[] padding =
        same
            ? ConvolutionUtils.getSameModeTopLeftPadding(
                output,
                new int[] {(int) image.size(2), (int) image.size(3)},
                layer.getKernelSize(),
                layer.getStride(),
                layer.getDilation())
            : layer.getPadding();
    return new Geometry(layer, image.shape(), output, padding);
  }

  /**
   * What the kernel covers at every position: [C, kh, kw, batch, H', W'] in this order in memory.
   */
  INDArray patches(INDArray from) {
    int[] kernel = layer.getKernelSize();
    INDArray patches =
        Nd4j.createUninitialized(
            from.dataType(),
            new long[] {image[1], kernel[0], kernel[1], image[0], output[0], output[1]},
            'c');
    Convolution.im2col(
        from,
        kernel[0],
        kernel[1],
        layer.getStride()[0],
        layer.getStride()[1],
        padding[0],
        padding[1],
        layer.getDilation()[0],
        layer.getDilation()[1],
        layer.getConvolutionMode() == ConvolutionMode.Same,
        batchFirst(patches));
    return patches;
  }

  /** Adds up what all patches say about each pixel. */
  void joinPatches(INDArray patches, INDArray into) {
    Convolution.col2im(
        batchFirst(patches),
        into,
        layer.getStride()[0],
        layer.getStride()[1],
        padding[0],
        padding[1],
        (int) image[2],
        (int) image[3],
        layer.getDilation()[0],
        layer.getDilation()[1]);
  }

  /** The view that ND4J's im2col and col2im want. */
  private static INDArray batchFirst(INDArray patches) {
    return patches.permute(3, 0, 1, 2, 4, 5);
  }

  /** [filters, batch, H', W']. */
  long[] outputByFilter() {
    return new long[] {layer.getNOut(), image[0], output[0], output[1]};
  }

  /** Patches or filters as [groups, those of a group, positions]. */
  INDArray byGroup(INDArray array) {
    return array.reshape('c', layer.getGroups(), -1, positions());
  }

  /** Filters as [filters, positions]. */
  INDArray byFilter(INDArray array) {
    return array.reshape('c', layer.getNOut(), positions());
  }

  /** Weights as [groups, filters of a group, patch]. */
  INDArray weights(INDArray array) {
    return array.reshape('c', layer.getGroups(), layer.getNOut() / layer.getGroups(), -1);
  }

  private long positions() {
    return image[0] * output[0] * output[1];
  }
}
