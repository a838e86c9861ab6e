package dev.tenon.processor.render;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.HashMap;
import java.util.Map;

/**
 * Which input of the network each vertex stems from. DL4J asks for it where the last step of a
 * sequence is taken: the mask of that input tells where the sequence ends.
 */
final class SequenceInputs {
  private final Map<String, String> inputs = new HashMap<>();

  SequenceInputs(Plan plan) {
    plan.inputs().forEach(input -> inputs.put(input.name(), input.name()));
    plan.vertices().forEach(vertex -> inputs.put(vertex.name(), of(vertex)));
  }

  /** The input at the beginning of the first branch that leads to the vertex. */
  String of(Vertex vertex) {
    return inputs.getOrDefault(vertex.inputs().get(0), "");
  }
}
