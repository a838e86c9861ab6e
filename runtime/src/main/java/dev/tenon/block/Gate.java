package dev.tenon.block;

/** What makes a factor between 0 and 1 of a number, in a {@link SqueezeExcite}. */
public enum Gate {
  /** 1 ÷ (1 + e⁻ˣ), as in Hu et al. 2018. */
  SIGMOID,
  /**
   * ReLU6(x + 3) ÷ 6, as in MobileNet v3 (Howard et al. 2019, section 5.2). Deeplearning4j's own
   * {@code HARDSIGMOID} is another function, 0.2·x + 0.5.
   */
  HARD_SIGMOID
}
