package dev.tenon.processor.memory;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step of training takes in DL4J 1.0.0-M2.1, on a CPU and with workspaces, the default. The
 * process needs some more for itself, and DL4J makes its workspaces 2 to 5 % larger than what they
 * hold.
 *
 * @param parameters all of them, measured ones too
 * @param gradients as many as parameters
 * @param updaterState what the updater remembers of earlier steps
 * @param example what is added for each example of a batch
 */
public record TrainingMemory(
    Bytes parameters, Bytes gradients, Bytes updaterState, Example example) {

  /** The size of a batch is an {@code int}. */
  private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

  /**
   * The memory for one example.
   *
   * @param inputs of the network
   * @param activations the outputs of all layers, kept until the backward pass has used them
   * @param activationGradients the gradients on their way back
   * @param working what the most demanding layer needs while it is computed
   */
  public record Example(Bytes inputs, Bytes activations, Bytes activationGradients, Bytes working) {

    /** All together. */
    public Bytes total() {
      return Bytes.sum(inputs, activations, activationGradients, working);
    }
  }

  /**
   * The memory for a network without problems.
   *
   * @throws ArithmeticException if a count exceeds a {@code long}
   */
  public static TrainingMemory of(Plan plan, Training training) {
    DataType type = training.dataType();
    Map<String, Shape> shapes = shapes(plan);
    Map<String, Long> values = new HashMap<>();
    plan.inputs().forEach(input -> values.put(input.name(), input.shape().elements()));
    plan.vertices().forEach(vertex -> values.put(vertex.name(), vertex.activations()));
    long inputs =
        plan.inputs().stream()
            .mapToLong(input -> input.shape().elements())
            .reduce(0, Math::addExact);
    Bytes parameters = type.bytes(plan.cost().parameters());
    return new TrainingMemory(
        parameters,
        parameters,
        type.bytes(training.updater().state(plan.cost().trainable())),
        new Example(
            type.bytes(inputs),
            type.bytes(plan.activations()),
            type.bytes(GradientSpace.of(plan, values)),
            type.bytes(working(plan, shapes))));
  }

  private static Map<String, Shape> shapes(Plan plan) {
    Map<String, Shape> shapes = new HashMap<>();
    plan.inputs().forEach(input -> shapes.put(input.name(), input.shape()));
    plan.vertices().forEach(vertex -> shapes.put(vertex.name(), vertex.shape()));
    return shapes;
  }

  private static long working(Plan plan, Map<String, Shape> shapes) {
    return plan.vertices().mapToLong(vertex -> working(vertex, shapes)).max().orElse(0);
  }

  private static long working(Vertex vertex, Map<String, Shape> shapes) {
    List<Shape> inputs =
        vertex.inputs().stream().map(name -> shapes.getOrDefault(name, vertex.shape())).toList();
    return Math.multiplyExact(
        WorkingMemory.of(vertex.layer(), inputs, vertex.shape()), vertex.times());
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
        new Part("activation gradients", example.activationGradients().times(batch)),
        new Part("working memory", example.working().times(batch)));
  }

  /** The largest part of a step with so many examples. */
  public Part most(int batch) {
    return Collections.max(parts(batch), Comparator.comparing(Part::bytes));
  }

  /** What does not depend on the batch. */
  public Bytes fixed() {
    return Bytes.sum(parameters, gradients, updaterState);
  }

  /** What a step with so many examples takes. */
  public Bytes of(int batch) {
    return fixed().plus(example.total().times(batch));
  }

  /** The most examples with which a step takes no more than that; 0 if not even one fits. */
  public int largestBatch(Bytes limit) {
    Bytes left = limit.minus(fixed());
    return left.compareTo(Bytes.NONE) < 0
        ? 0
        : left.count().divide(example.total().count()).min(LARGEST).intValueExact();
  }
}
