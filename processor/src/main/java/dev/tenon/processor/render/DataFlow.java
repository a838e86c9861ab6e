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
import java.util.Optional;

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
   * Why a vertex must not be given the array of its input itself, but a copy; empty where it may.
   */
  Optional<String> reasonToCopy(Vertex vertex) {
    if (wouldOverwrite(vertex)) {
      return Optional.of("DL4J activates in place; what else consumes this must not see it.");
    }
    return cutsView(vertex)
        ? Optional.of("ND4J cuts wrongly what is cut out of another array already.")
        : Optional.empty();
  }

  /**
   * At inference DL4J's {@code ActivationLayer} overwrites what it is given. Where that is the
   * user's own, or something else consumes it too, such as the shortcut of a pre-activation block,
   * that would see it activated: an input in every {@code output()}, the rest where the workspaces
   * are switched off.
   */
  private boolean wouldOverwrite(Vertex vertex) {
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

  /**
   * DL4J's {@code Cropping2D} hands on a view of its input, and ND4J's {@code get} takes a part of
   * a view for empty that begins, counted from the beginning of the whole array, behind as many
   * values as the view has.
   */
  private boolean cutsView(Vertex vertex) {
    return vertex.layer() instanceof Cropping && isView(vertex.inputs().get(0));
  }

  /** Whether it may be part of another array, as what the user feeds may be. */
  private boolean isView(String name) {
    Vertex vertex = vertices.get(name);
    return vertex == null
        || vertex.layer() instanceof Cropping
        || (handsOn(vertex.layer()) && isView(vertex.inputs().get(0)));
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
