package dev.tenon.processor.block;

import dev.tenon.processor.problem.Misfit;

/**
 * Leaves a block's lowering at its first mistake, so that an implementation reads as the graph it
 * builds. It is caught in one place, the planner, and is a value from there on.
 */
public final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Misfit misfit;

  public Rejection(Misfit misfit) {
    super(misfit.reason(), null, false, false);
    this.misfit = misfit;
  }

  /** Why the block cannot be. */
  public Misfit misfit() {
    return misfit;
  }
}
