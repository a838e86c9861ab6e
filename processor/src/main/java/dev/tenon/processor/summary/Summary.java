package dev.tenon.processor.summary;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import java.math.BigInteger;
import java.util.List;

/**
 * What a network consists of, as a table: the data, for whatever prints it.
 *
 * @param packageName the package of the interface, empty for the default package
 * @param network the names of the interface from the outermost type on, {@code Outer.Inner}
 * @param rows inputs first, then blocks in source order
 * @param total parameters and multiply-accumulates of the whole network for one example
 * @param activations the values that all layers put out for one example
 */
public record Summary(
    String packageName, String network, List<Row> rows, Cost total, long activations) {

  public Summary {
    rows = List.copyOf(rows);
  }

  /**
   * The summary of a network without problems.
   *
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public static Summary of(Plan plan, Detail detail) {
    NetworkDecl network = plan.network();
    return new Summary(
        network.packageName(),
        String.join(".", network.nesting()),
        new Rows(plan, detail).all(),
        plan.cost(),
        plan.activations());
  }

  /** Parameters that are measured rather than trained: mean and variance of batch norms. */
  public long nonTrainable() {
    return total.parameters() - total.trainable();
  }

  /**
   * Floating-point operations for one example: a multiplication and an addition for each MAC. More
   * than a {@code long} holds where the MACs are half of that.
   */
  public BigInteger flops() {
    return BigInteger.valueOf(total.macs()).shiftLeft(1);
  }
}
