package dev.tenon.sample.data;

import dev.tenon.sample.exit.StopSignal;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Decoded images in memory, one byte per value: a quarter of what floats would take, and a damaged
 * file shows before the first training step instead of in the middle.
 */
public final class LabelledImages {
  private final ImageSize size;
  private final List<String> labels;
  private final List<byte[]> images;
  private final int[] classes;

  private LabelledImages(ImageSize size, List<String> labels, List<byte[]> images, int[] classes) {
    this.size = size;
    this.labels = labels;
    this.images = images;
    this.classes = classes;
  }

  /**
   * Decodes all files.
   *
   * @throws dev.tenon.sample.exit.UserError naming a file that cannot be read
   * @throws dev.tenon.sample.exit.StoppedException if stopped
   */
  public static LabelledImages decode(
      List<ImageFile> files, List<String> labels, ImageSize size, StopSignal stop) {
    ImageDecoder decoder = new ImageDecoder(size);
    List<byte[]> images =
        files.parallelStream()
            .map(
                file -> {
                  stop.check();
                  return decoder.decode(file.path());
                })
            .toList();
    return new LabelledImages(
        size, labels, images, files.stream().mapToInt(ImageFile::label).toArray());
  }

  public int count() {
    return images.size();
  }

  public List<String> labels() {
    return labels;
  }

  /** The images at the given positions: features B×3×H×W, one-hot labels B×classes. */
  DataSet batch(List<Integer> positions) {
    byte[][] batch = new byte[positions.size()][];
    INDArray oneHot = Nd4j.zeros(DataType.FLOAT, positions.size(), labels.size());
    for (int i = 0; i < batch.length; i++) {
      int position = positions.get(i);
      batch[i] = images.get(position);
      oneHot.putScalar(i, classes[position], 1);
    }
    return new DataSet(Features.of(size, batch), oneHot);
  }
}
