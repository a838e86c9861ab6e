package dev.tenon.report.diagram;

import java.util.List;

/** Boxes and the wires between them, the boxes in the order in which the network declares them. */
public record Diagram(List<Box> boxes, List<Edge> edges) {
  public Diagram {
    boxes = List.copyOf(boxes);
    edges = List.copyOf(edges);
  }

  /** The number of boxes if all blocks are unfolded that deep; 0 for those of this diagram. */
  public long size(int depth) {
    return boxes.stream().mapToLong(box -> box.size(depth)).sum();
  }

  /** How deep blocks are nested: 0 if none has anything inside. */
  public int depth() {
    return boxes.stream()
        .flatMap(box -> box.inside().stream())
        .mapToInt(inside -> 1 + inside.depth())
        .max()
        .orElse(0);
  }
}
