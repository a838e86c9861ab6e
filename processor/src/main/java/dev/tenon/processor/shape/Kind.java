package dev.tenon.processor.shape;

/** What a method of a network returns: the kind of data that flows out of its block. */
public enum Kind {
  /** C×H×W, one image or the output of a convolution. */
  FEATURE_MAP("FeatureMap"),
  /** N, the input of a dense layer. */
  VECTOR("Vector"),
  /** N×T, the input of a recurrent layer. */
  SEQUENCE("Sequence"),
  /** C×H×W×T, images that follow each other. */
  CLIP("Clip"),
  /** The output of a head: what the loss compares with the labels. */
  SCORES("Scores");

  private final String typeName;

  Kind(String typeName) {
    this.typeName = typeName;
  }

  /** The simple name of the type in {@code dev.tenon} that stands for this kind. */
  public String typeName() {
    return typeName;
  }
}
