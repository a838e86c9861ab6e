package dev.tenon;

/**
 * The kind of a network's output: what its loss compares with the labels.
 *
 * <p>Nothing can consume scores, so a head always ends its network.
 *
 * @param values one score for each class, e.g. a {@link Vector} of them for a classifier or a
 *     {@link FeatureMap} of them for a classifier of pixels
 */
public record Scores(Tensor values) implements Tensor {

  /**
   * @throws IllegalArgumentException if {@code values} are scores themselves
   */
  public Scores {
    if (values instanceof Scores) {
      throw new IllegalArgumentException("scores of scores: " + values);
    }
  }

  @Override
  public long[] dimensions() {
    return values.dimensions();
  }

  /** As its values print, e.g. {@code 200}. */
  @Override
  public String toString() {
    return values.toString();
  }
}
