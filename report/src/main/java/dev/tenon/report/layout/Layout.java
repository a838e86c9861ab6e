package dev.tenon.report.layout;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.diagram.Diagram;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lays diagrams out from top to bottom. What is inside an unfolded block is laid out first, for
 * itself; around it, the block is a box like any other.
 */
public final class Layout {
  private final IdentityHashMap<Diagram, PlacedDiagram> folded = new IdentityHashMap<>();

  /** The diagram with every block folded. */
  public PlacedDiagram folded(Diagram diagram) {
    PlacedDiagram known = folded.get(diagram);
    if (known == null) {
      known = Layered.place(diagram, box -> Optional.empty());
      folded.put(diagram, known);
    }
    return known;
  }

  /**
   * The diagram with its blocks unfolded.
   *
   * @param depth how deep: 0 for none of them
   */
  public PlacedDiagram unfolded(Diagram diagram, int depth) {
    if (depth == 0) {
      return folded(diagram);
    }
    Map<String, PlacedDiagram> insides = new HashMap<>();
    for (Box box : diagram.boxes()) {
      box.inside().ifPresent(inside -> insides.put(box.id(), unfolded(inside, depth - 1)));
    }
    return Layered.place(diagram, box -> Optional.ofNullable(insides.get(box.id())));
  }
}
