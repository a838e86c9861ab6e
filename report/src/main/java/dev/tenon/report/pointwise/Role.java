package dev.tenon.report.pointwise;

/** What a 1×1 convolution is there for. */
public enum Role {
  /** It decides how many channels a larger convolution after it sees. */
  REDUCTION,
  /** It decides how many of a pooling's channels go on. */
  AFTER_POOLING,
  /** It is a branch or a step of its own. */
  MIXING
}
