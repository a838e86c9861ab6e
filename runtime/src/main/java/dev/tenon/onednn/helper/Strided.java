package dev.tenon.onednn.helper;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Images B×C×H×W in steps: every so many rows and columns, from the first. */
final class Strided {
  private Strided() {}

  /** The pixels that a stride does not leave out; the images themselves if they are all. */
  static INDArray contiguous(INDArray images, int[] stride) {
    return ChannelRows.contiguous(isOne(stride) ? images : view(images, stride));
  }

  /** The gradient of images from that of their pixels in steps; 0 for all others. */
  static INDArray spread(INDArray pixels, long[] shape, int[] stride, LayerWorkspaceMgr arrays) {
    if (isOne(stride)) {
      return pixels;
    }
    INDArray images = arrays.create(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, shape);
    view(images, stride).assign(pixels);
    return images;
  }

  /** Made by hand: {@code get} takes what lies behind the length of a view for empty. */
  private static INDArray view(INDArray images, int[] stride) {
    long[] shape = images.shape().clone();
    long[] step = images.stride().clone();
    for (int axis = 0; axis < stride.length; axis++) {
      shape[2 + axis] = (shape[2 + axis] + stride[axis] - 1) / stride[axis];
      step[2 + axis] *= stride[axis];
    }
    return Nd4j.create(images.data(), shape, step, images.offset(), 'c');
  }

  private static boolean isOne(int[] stride) {
    return stride[0] == 1 && stride[1] == 1;
  }
}
