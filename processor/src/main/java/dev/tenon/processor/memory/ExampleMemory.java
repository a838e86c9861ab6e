package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each example of a batch takes while a network is trained.
 *
 * @param inputs of the network
 * @param activations the outputs of all layers, kept until the backward pass has used them
 * @param keptOutputs the outputs of convolutions on oneDNN, which keep them once more
 * @param activationGradients the gradients on their way back
 * @param working what the most demanding layer needs while it is computed
 * @param copies what oneDNN copies at most for one layer
 */
public record ExampleMemory(
    Bytes inputs,
    Bytes activations,
    Bytes keptOutputs,
    Bytes activationGradients,
    Bytes working,
    Bytes copies) {

  /** All together. */
  public Bytes total() {
    return Bytes.sum(inputs, activations, keptOutputs, activationGradients, working, copies);
  }

  static ExampleMemory of(Plan plan, DataType type) {
    EnginePath path = EnginePath.of(plan, type);
    Map<String, Shape> shapes = shapes(plan);
    WorkingMemory working = new WorkingMemory(path);
    LayoutCopies copies = new LayoutCopies(path);
    return new ExampleMemory(
        type.bytes(inputs(plan)),
        type.bytes(plan.activations()),
        type.bytes(kept(plan, path)),
        type.bytes(GradientSpace.of(plan, values(plan))),
        type.bytes(most(plan, shapes, working::of)),
        type.bytes(most(plan, shapes, copies::of)));
  }

  /** The numbers that something takes for a layer. */
  private interface Need {
    long of(Layer layer, List<Shape> inputs, Shape output);
  }

  /** The need of the layer that needs most. */
  private static long most(Plan plan, Map<String, Shape> shapes, Need need) {
    return plan.vertices()
        .mapToLong(
            vertex ->
                Math.multiplyExact(
                    need.of(vertex.layer(), inputs(vertex, shapes), vertex.shape()),
                    vertex.times()))
        .max()
        .orElse(0);
  }

  private static long kept(Plan plan, EnginePath path) {
    return plan.vertices()
        .filter(vertex -> path.keepsOutput(vertex.layer()))
        .mapToLong(Vertex::activations)
        .reduce(0, Math::addExact);
  }

  private static List<Shape> inputs(Vertex vertex, Map<String, Shape> shapes) {
    return vertex.inputs().stream().map(name -> shapes.getOrDefault(name, vertex.shape())).toList();
  }

  private static long inputs(Plan plan) {
    return plan.inputs().stream()
        .mapToLong(input -> input.shape().elements())
        .reduce(0, Math::addExact);
  }

  private static Map<String, Long> values(Plan plan) {
    Map<String, Long> values = new HashMap<>();
    plan.inputs().forEach(input -> values.put(input.name(), input.shape().elements()));
    plan.vertices().forEach(vertex -> values.put(vertex.name(), vertex.activations()));
    return values;
  }

  private static Map<String, Shape> shapes(Plan plan) {
    Map<String, Shape> shapes = new HashMap<>();
    plan.inputs().forEach(input -> shapes.put(input.name(), input.shape()));
    plan.vertices().forEach(vertex -> shapes.put(vertex.name(), vertex.shape()));
    return shapes;
  }
}
