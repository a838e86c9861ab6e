package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;

/** Whether a layer fits its inputs: its output shape, or the reason why not. */
public sealed interface Fit {
  /** It fits and produces this shape. */
  record Fits(Shape output) implements Fit {}

  /** It does not fit. */
  record Fails(Misfit misfit) implements Fit {}

  /** It does not fit for this reason; the attributes that may be wrong, most likely first. */
  static Fit fails(Code code, String reason, String... blame) {
    return new Fails(new Misfit(code, reason, blame));
  }
}
