package dev.tenon.processor.summary;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;
import java.util.List;

/**
 * What a network consists of, as a table: the data, for whatever prints it.
 *
 * @param network the simple name of the interface
 * @param rows inputs first, then blocks in source order
 * @param total parameters and multiply-accumulates of the whole network for one example
 */
public record Summary(String network, List<Row> rows, Cost total) {

  public Summary {
    rows = List.copyOf(rows);
  }

  /**
   * The summary of a network without problems.
   *
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public static Summary of(Plan plan, Detail detail) {
    return new Summary(plan.network().simpleName(), new Rows(plan, detail).all(), plan.cost());
  }

  /** Parameters that are measured rather than trained: mean and variance of batch norms. */
  public long nonTrainable() {
    return total.parameters() - total.trainable();
  }

  /**
   * Floating-point operations for one example: a multiplication and an addition for each MAC.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  public long flops() {
    return Math.multiplyExact(2, total.macs());
  }
}
