package dev.tenon.block;

/** Which convolution of a {@link Residual} block makes the step. */
public enum StrideOn {
  /** The first one, as in He et al. 2016: of a bottleneck the 1×1 ("v1"). */
  FIRST,
  /** The first one that is 3×3: of a bottleneck the second convolution ("v1.5"). */
  CONV3X3
}
