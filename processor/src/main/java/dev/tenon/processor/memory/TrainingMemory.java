package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a step of training takes in DL4J 1.0.0-M2.1, on a CPU and with workspaces, the default. What
 * the process needs for itself comes on top.
 *
 * @param parameters all of them, measured ones too
 * @param gradients as many as parameters
 * @param updaterState what the updater remembers of earlier steps
 * @param example what is added for each example of a batch
 * @param left what is left of the first step
 */
public record TrainingMemory(
    Bytes parameters, Bytes gradients, Bytes updaterState, ExampleMemory example, FirstStep left) {

  /**
   * The memory for a network without problems.
   *
   * @throws ArithmeticException if a count exceeds a {@code long}
   */
  public static TrainingMemory of(Plan plan, Training training) {
    DataType type = training.dataType();
    Cost cost = plan.cost();
    Bytes parameters = type.bytes(cost.parameters());
    return new TrainingMemory(
        parameters,
        parameters,
        type.bytes(training.updater().state(cost.trainable())),
        ExampleMemory.of(plan, type),
        FirstStep.of(plan, type));
  }

  /** An amount and what it is for. */
  public record Part(String name, Bytes bytes) {}

  /** What a step with so many examples takes, part by part. */
  public List<Part> parts(int batch) {
    return List.of(
        new Part("parameters", parameters),
        new Part("gradients", gradients),
        new Part("updater state", updaterState),
        new Part("inputs", example.inputs().times(batch)),
        new Part("activations", example.activations().times(batch)),
        new Part("kept outputs", example.keptOutputs().times(batch)),
        new Part("what is left of the first step", firstStep(batch)),
        new Part("activation gradients", example.activationGradients().times(batch)),
        new Part("working memory", example.working().times(batch)),
        new Part("oneDNN's copies", example.copies().times(batch)));
  }

  /** The largest part of a step with so many examples. */
  public Part most(int batch) {
    return Collections.max(parts(batch), Comparator.comparing(Part::bytes));
  }

  /** What does not depend on the batch. */
  public Bytes fixed() {
    return Bytes.sum(parameters, gradients, updaterState);
  }

  /** What is left of the first step of a training with so many examples at a time. */
  public Bytes firstStep(int batch) {
    return left.kept(batch).times(batch);
  }

  /** What a step with so many examples takes. */
  public Bytes of(int batch) {
    return fixed().plus(example.total().times(batch)).plus(firstStep(batch));
  }

  /** The most examples with which a step takes no more than that; 0 if not even one fits. */
  public int largestBatch(Bytes limit) {
    BigInteger free = limit.minus(fixed()).count().max(BigInteger.ZERO);
    for (int end : left.ends()) {
      Bytes each = example.total().plus(left.kept(end));
      int batch = free.divide(each.count()).min(BigInteger.valueOf(end)).intValue();
      if (of(batch).compareTo(limit) <= 0) {
        return batch;
      }
    }
    return 0;
  }
}
