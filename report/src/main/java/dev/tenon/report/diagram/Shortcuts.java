package dev.tenon.report.diagram;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the shortcuts of residual blocks: of the branches that an addition joins, the one with the
 * fewest layers that hold weights.
 */
final class Shortcuts {
  private final Map<String, List<Edge>> into;
  private final Map<String, List<Edge>> outOf;

  /** The most layers with weights on any way to the output of a box. */
  private final Map<String, Integer> weights = new HashMap<>();

  private Shortcuts(List<Box> boxes, List<Edge> edges) {
    into = edges.stream().collect(groupingBy(Edge::to));
    outOf = edges.stream().collect(groupingBy(Edge::from));
    boxes.forEach(box -> weights.put(box.id(), weight(box)));
  }

  private int weight(Box box) {
    Hue hue = box.look().hue();
    int own = hue.hasWeights() || hue == Hue.BLOCK ? 1 : 0;
    return own + into(box.id()).stream().mapToInt(this::weight).max().orElse(0);
  }

  private int weight(Edge edge) {
    return weights.getOrDefault(edge.from(), 0);
  }

  /** The edges of a diagram whose boxes stand after what they consume. */
  static List<Edge> marked(List<Box> boxes, List<Edge> edges) {
    Set<Edge> found = new HashSet<>();
    if (boxes.stream().anyMatch(Shortcuts::isSum)) {
      Shortcuts shortcuts = new Shortcuts(boxes, edges);
      boxes.stream().filter(Shortcuts::isSum).forEach(box -> shortcuts.findAround(box, found));
    }
    return edges.stream().map(edge -> found.contains(edge) ? edge.asShortcut() : edge).toList();
  }

  private static boolean isSum(Box box) {
    return box.look().hue() == Hue.MERGE && box.look().words().equals(LayerLook.SUM);
  }

  private void findAround(Box sum, Set<Edge> found) {
    List<Edge> branches =
        into(sum.id()).stream().sorted(Comparator.comparingInt(this::weight)).toList();
    if (branches.size() > 1 && weight(branches.get(0)) < weight(branches.get(1))) {
      addBranch(branches.get(0), found);
    }
  }

  /** The wires from where the data parted, or entered the block, to the sum. */
  private void addBranch(Edge last, Set<Edge> found) {
    Edge edge = last;
    found.add(edge);
    while (outOf.getOrDefault(edge.from(), List.of()).size() == 1
        && into(edge.from()).size() == 1) {
      edge = into(edge.from()).get(0);
      found.add(edge);
    }
  }

  private List<Edge> into(String box) {
    return into.getOrDefault(box, List.of());
  }
}
