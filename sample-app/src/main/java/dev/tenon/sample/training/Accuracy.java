package dev.tenon.sample.training;

import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How many of some images were classified right.
 *
 * @param correct images whose most probable class is theirs
 * @param images all of them
 */
public record Accuracy(long correct, long images) {
  static final Accuracy NONE = new Accuracy(0, 0);

  /** Counts a batch: {@code scores} and one-hot {@code labels}, both B×classes. */
  static Accuracy of(INDArray scores, INDArray labels) {
    INDArray hits = scores.argMax(1).eq(labels.argMax(1));
    return new Accuracy(hits.castTo(scores.dataType()).sumNumber().longValue(), labels.size(0));
  }

  Accuracy plus(Accuracy other) {
    return new Accuracy(correct + other.correct, images + other.images);
  }

  /** Between 0 and 1; not a number without images. */
  public double share() {
    return (double) correct / images;
  }

  /** As in {@code 97.3 %}. */
  public String percent() {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share());
  }
}
