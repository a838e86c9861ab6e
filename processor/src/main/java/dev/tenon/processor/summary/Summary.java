package dev.tenon.processor.summary;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.memory.Allowance;
import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
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
 * @param training how the network is trained, as far as its memory depends on it
 * @param memory what a step of that training takes
 */
public record Summary(
    String packageName,
    String network,
    List<Row> rows,
    Cost total,
    long activations,
    Training training,
    TrainingMemory memory) {

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
    Training training = Allowance.training(network);
    return new Summary(
        network.packageName(),
        String.join(".", network.nesting()),
        new Rows(plan, detail).all(),
        plan.cost(),
        plan.activations(),
        training,
        TrainingMemory.of(plan, training));
  }

  /** Parameters that are measured rather than trained: mean and variance of batch norms. */
  public long nonTrainable() {
    return total.parameters() - total.trainable();
  }

  /** What that many numbers take in the data type of the training. */
  public Bytes bytes(long numbers) {
    return training.dataType().bytes(numbers);
  }

  /** What a step of training takes in all. */
  public Bytes step() {
    return memory.of(training.batch());
  }

  /**
   * Floating-point operations for one example: a multiplication and an addition for each MAC. More
   * than a {@code long} holds where the MACs are half of that.
   */
  public BigInteger flops() {
    return BigInteger.valueOf(total.macs()).shiftLeft(1);
  }
}
