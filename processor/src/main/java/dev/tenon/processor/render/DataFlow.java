package dev.tenon.processor.render;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.HashMap;
import java.util.Map;

/** What DL4J has to be told about the way of the data, though no layer of the plan says it. */
final class DataFlow {
  private final Map<String, Vertex> vertices = new HashMap<>();
  private final Map<String, Integer> consumers = new HashMap<>();

  DataFlow(Plan plan) {
    plan.vertices().forEach(this::add);
  }

  private void add(Vertex vertex) {
    vertices.put(vertex.name(), vertex);
    vertex.inputs().forEach(input -> consumers.merge(input, 1, Integer::sum));
  }

  /**
   * The input of the network at the beginning of the first branch that leads to the vertex: the
   * mask of that input tells where a sequence ends.
   */
  String networkInput(Vertex vertex) {
    String name = vertex.inputs().get(0);
    for (Vertex before = vertices.get(name); before != null; before = vertices.get(name)) {
      name = before.inputs().get(0);
    }
    return name;
  }

  /**
   * Whether an activation must not work on the array that it is given. At inference DL4J's {@code
   * ActivationLayer} overwrites it. Where it is the user's own, or something else consumes it too,
   * such as the shortcut of a pre-activation block, that would see it activated: an input in every
   * {@code output()}, the rest where the workspaces are switched off.
   */
  boolean wouldOverwrite(Vertex vertex) {
    return vertex.layer() instanceof Activate activate
        && activate.activation() != Activation.IDENTITY
        && isShared(vertex.inputs().get(0));
  }

  private boolean isShared(String name) {
    Vertex vertex = vertices.get(name);
    return vertex == null
        || consumers.getOrDefault(name, 0) > 1
        || (handsOn(vertex.layer()) && isShared(vertex.inputs().get(0)));
  }

  /** Whether the layer may hand on the array it is given, or a view of it. */
  private static boolean handsOn(Layer layer) {
    return layer instanceof Cropping
        || layer instanceof Dropout
        || layer instanceof JoinFrames
        || layer instanceof LastStep
        || layer instanceof SplitClip
        || layer instanceof Squeeze;
  }
}
