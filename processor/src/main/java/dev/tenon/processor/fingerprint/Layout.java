package dev.tenon.processor.fingerprint;

import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What saved weights depend on: a line for each layer in the order in which DL4J is told of them,
 * with its name, what it consumes, what it computes and how many parameters it has. The size of the
 * image is no part of it, except where a dense layer flattens the image.
 */
public final class Layout {
  private static final LayerText TEXT = new LayerText();

  private final Map<String, Shape> shapes = new HashMap<>();

  private Layout(Plan plan) {
    plan.inputs().forEach(input -> shapes.put(input.name(), input.shape()));
    plan.vertices().forEach(vertex -> shapes.put(vertex.name(), vertex.shape()));
  }

  /** The lines of a network without problems. */
  public static List<String> of(Plan plan) {
    Layout layout = new Layout(plan);
    return plan.vertices().map(layout::line).toList();
  }

  private String line(Vertex vertex) {
    String inputs =
        vertex.inputs().stream()
            .map(input -> input + " " + depth(vertex.layer(), input))
            .collect(Collectors.joining(", "));
    String text = vertex.layer().accept(TEXT);
    long parameters = vertex.cost().parameters();
    return "layer " + vertex.name() + " from " + inputs + ": " + text + " parameters=" + parameters;
  }

  /** As much of the shape as the weights depend on. */
  private String depth(Layer layer, String input) {
    Shape shape = shapes.getOrDefault(input, new Shape.Vector(0));
    boolean flattens = layer instanceof Dense || layer instanceof Output;
    return flattens ? shape.toString() : shape.dimensions().get(0).toString();
  }
}
