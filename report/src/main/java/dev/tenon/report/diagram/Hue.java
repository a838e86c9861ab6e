package dev.tenon.report.diagram;

import java.util.Locale;

/** What kind of thing a box is: it decides its colour. */
public enum Hue {
  INPUT,
  CONVOLUTION,
  /** A 1×1 convolution, which mixes channels and sees no neighbours. */
  POINTWISE,
  DEPTHWISE,
  DENSE,
  RECURRENT,
  POOLING,
  NORMALIZATION,
  ACTIVATION,
  REGULARIZATION,
  /** Padding, cropping, enlarging: what moves values and computes none. */
  RESIZING,
  MERGE,
  HEAD,
  BLOCK,
  /** Where wires enter or leave a block; it is not drawn. */
  TERMINAL;

  /** How style sheets call it. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether such layers hold the weights of a network. */
  public boolean hasWeights() {
    return switch (this) {
      case CONVOLUTION, POINTWISE, DEPTHWISE, DENSE, RECURRENT, HEAD -> true;
      default -> false;
    };
  }

  /** Whether the output of such layers always has the shape of their input. */
  public boolean keepsShape() {
    return switch (this) {
      case NORMALIZATION, ACTIVATION, REGULARIZATION -> true;
      default -> false;
    };
  }

  /** Whether it is drawn as a line of text rather than as a box of two. */
  public boolean isSmall() {
    return this == INPUT || this == MERGE || this == RESIZING || keepsShape();
  }
}
