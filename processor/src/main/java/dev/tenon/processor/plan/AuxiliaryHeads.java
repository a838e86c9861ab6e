package dev.tenon.processor.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.tenon.processor.layer.Cost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The heads that bring gradients into the middle of a network (Szegedy et al. 2015, section 5) and
 * are of no use afterwards: those whose loss counts less than 1 beside one that counts fully.
 *
 * <p>A network without them is still fed the same: where an input is read by nothing else, the
 * heads cannot be left out and are no auxiliary ones.
 */
public final class AuxiliaryHeads {
  private final Plan plan;
  private final Set<String> heads;
  private final Set<String> needed;

  private AuxiliaryHeads(Plan plan, Set<String> heads, Set<String> needed) {
    this.plan = plan;
    this.heads = heads;
    this.needed = needed;
  }

  /** The auxiliary heads of a network. */
  public static AuxiliaryHeads of(Plan plan) {
    Set<String> light =
        plan.vertices()
            .filter(vertex -> vertex.layer().isHead() && vertex.layer().lossWeight() < 1)
            .map(Vertex::name)
            .collect(toSet());
    List<String> full = plan.outputs().stream().filter(name -> !light.contains(name)).toList();
    Set<String> needed = needed(plan, full);
    boolean canDoWithout =
        !full.isEmpty() && plan.inputs().stream().allMatch(input -> needed.contains(input.name()));
    return new AuxiliaryHeads(plan, canDoWithout ? light : Set.of(), needed);
  }

  private static Set<String> needed(Plan plan, List<String> outputs) {
    Map<String, List<String>> inputs = plan.vertices().collect(toMap(Vertex::name, Vertex::inputs));
    Set<String> needed = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(outputs);
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      if (needed.add(name)) {
        open.addAll(inputs.getOrDefault(name, List.of()));
      }
    }
    return needed;
  }

  /** Whether there are any. */
  public boolean exist() {
    return !heads.isEmpty();
  }

  /** Their names, in source order. */
  public List<String> names() {
    return plan.outputs().stream().filter(heads::contains).toList();
  }

  /** Whether a layer is an auxiliary head, or serves nothing but one. */
  public boolean own(Vertex vertex) {
    return exist() && !needed.contains(vertex.name());
  }

  /** The outputs of the network without them, in source order. */
  public List<String> otherOutputs() {
    return plan.outputs().stream().filter(name -> !heads.contains(name)).toList();
  }

  /** What the network costs without them. */
  public Cost costWithout() {
    return rest().map(Vertex::cost).reduce(Cost.FREE, Cost::plus);
  }

  private Stream<Vertex> rest() {
    return plan.vertices().filter(vertex -> !own(vertex));
  }
}
