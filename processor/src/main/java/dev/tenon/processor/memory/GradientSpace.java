package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the gradients of the activations take, as {@code ComputationGraph} arranges them: each
 * vertex puts the gradients of its inputs into a workspace {@code WS_LAYER_ACT_n}, which another
 * vertex takes over once all who produced those inputs have read them. A workspace stays as large
 * as its largest tenant.
 */
final class GradientSpace {
  private final List<Long> sizes = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Map<String, List<Integer>> releasedAfter = new HashMap<>();

  private GradientSpace() {}

  /**
   * The numbers for one example.
   *
   * @param values the numbers that each input and vertex puts out
   * @throws ArithmeticException if they exceed a {@code long}
   */
  static long of(Plan plan, Map<String, Long> values) {
    GradientSpace space = new GradientSpace();
    List<Vertex> vertices = plan.vertices().toList();
    Map<String, Integer> order = new HashMap<>();
    vertices.forEach(vertex -> order.put(vertex.name(), order.size()));
    for (int i = vertices.size() - 1; i >= 0; i--) {
      space.pass(vertices.get(i), values, order);
    }
    return space.sizes.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }

  private void pass(Vertex vertex, Map<String, Long> values, Map<String, Integer> order) {
    int workspace = workspace();
    long gradients =
        vertex.inputs().stream()
            .mapToLong(input -> values.getOrDefault(input, 0L))
            .reduce(0, Math::addExact);
    // ActivationLayer copies its input there before it computes the gradient.
    long needed = vertex.layer() instanceof Activate ? Math.multiplyExact(gradients, 2) : gradients;
    sizes.set(workspace, Math.max(sizes.get(workspace), needed));
    String last =
        Collections.min(
            vertex.inputs(), (one, other) -> Integer.compare(at(one, order), at(other, order)));
    releasedAfter.computeIfAbsent(last, name -> new ArrayList<>()).add(workspace);
    releasedAfter.getOrDefault(vertex.name(), List.of()).forEach(free::addLast);
  }

  private int workspace() {
    if (!free.isEmpty()) {
      return free.removeLast();
    }
    sizes.add(0L);
    return sizes.size() - 1;
  }

  /** Inputs come before all vertices. */
  private static int at(String name, Map<String, Integer> order) {
    return order.getOrDefault(name, -1);
  }
}
