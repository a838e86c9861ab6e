package dev.tenon.report.layout;

import dev.tenon.report.diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A box as a node of ELK, with a port on its upper side for each wire that enters and one port on
 * its lower side. Its height includes the strip below it for the shape.
 */
final class ElkBox {
  private final Box box;
  private final Optional<PlacedDiagram> inside;
  private final ElkNode node;
  private final List<ElkPort> entries = new ArrayList<>();
  private final ElkPort exit;

  ElkBox(ElkNode graph, Box box, Optional<PlacedDiagram> inside, int wires) {
    this.box = box;
    this.inside = inside;
    this.node = ElkGraphUtil.createNode(graph);
    node.setDimensions(
        inside.map(open -> Sizes.unfoldedWidth(box, open)).orElseGet(() -> Sizes.width(box)),
        height() + Sizes.below(box));
    List<Double> terminals = inside.map(open -> terminals(open)).orElse(List.of());
    for (int i = 0; i < wires; i++) {
      entries.add(port(PortSide.NORTH, terminals.isEmpty() ? middle() : terminals.get(i), 0));
    }
    double out = terminals.isEmpty() ? middle() : terminals.get(terminals.size() - 1);
    exit = port(PortSide.SOUTH, out, node.getHeight());
    boolean isFree = terminals.isEmpty() && wires > 1;
    node.setProperty(
        CoreOptions.PORT_CONSTRAINTS,
        isFree ? PortConstraints.FIXED_SIDE : PortConstraints.FIXED_POS);
    if (box.isTerminal()) {
      node.setProperty(
          LayeredOptions.LAYERING_LAYER_CONSTRAINT,
          wires == 0 ? LayerConstraint.FIRST : LayerConstraint.LAST);
    }
  }

  private ElkPort port(PortSide side, double x, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setLocation(x, y);
    port.setProperty(CoreOptions.PORT_SIDE, side);
    return port;
  }

  private double middle() {
    return node.getWidth() / 2;
  }

  /**
   * Where the wires of an unfolded block go on inside: those that enter, then the one that leaves.
   */
  private List<Double> terminals(PlacedDiagram open) {
    double left = (node.getWidth() - open.width()) / 2;
    return open.boxes().stream()
        .filter(placed -> placed.box().isTerminal())
        .map(placed -> left + placed.x() + placed.width() / 2)
        .toList();
  }

  private double height() {
    return inside.map(Sizes::unfoldedHeight).orElseGet(() -> Sizes.height(box));
  }

  /** The port for the wire that enters as that one, counted from 0. */
  ElkPort entry(int number) {
    return entries.get(number);
  }

  ElkPort exit() {
    return exit;
  }

  PlacedBox placed() {
    return new PlacedBox(
        box, node.getX(), node.getY(), node.getWidth(), height(), exit.getX(), inside);
  }
}
