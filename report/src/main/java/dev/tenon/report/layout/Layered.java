package dev.tenon.report.layout;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.diagram.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One diagram in the hands of the Eclipse Layout Kernel (Sugiyama et al. 1981). */
final class Layered {
  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, ElkBox> boxes = new LinkedHashMap<>();
  private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();

  private Layered(Diagram diagram, Function<Box, Optional<PlacedDiagram>> insideOf) {
    configure();
    Map<String, Integer> wires = new HashMap<>();
    diagram.edges().forEach(edge -> wires.merge(edge.to(), 1, Integer::sum));
    for (Box box : diagram.boxes()) {
      int entering = wires.getOrDefault(box.id(), 0);
      boxes.put(box.id(), new ElkBox(graph, box, insideOf.apply(box), entering));
    }
    Map<String, Integer> connected = new HashMap<>();
    for (Edge edge : diagram.edges()) {
      int entry = connected.merge(edge.to(), 1, Integer::sum) - 1;
      edges.put(
          edge,
          ElkGraphUtil.createSimpleEdge(box(edge.from()).exit(), box(edge.to()).entry(entry)));
    }
  }

  /**
   * The diagram with its places.
   *
   * @param insideOf what an unfolded block shows; empty for a folded one
   */
  static PlacedDiagram place(Diagram diagram, Function<Box, Optional<PlacedDiagram>> insideOf) {
    return new Layered(diagram, insideOf).placed();
  }

  private void configure() {
    graph
        .setProperty(CoreOptions.DIRECTION, Direction.DOWN)
        .setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL)
        .setProperty(CoreOptions.PADDING, new ElkPadding(0))
        .setProperty(CoreOptions.RANDOM_SEED, 1)
        .setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0)
        .setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 16.0)
        .setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0)
        .setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0)
        .setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0)
        .setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0)
        .setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF)
        .setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED)
        .setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true)
        .setProperty(
            LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
  }

  private ElkBox box(String id) {
    ElkBox box = boxes.get(id);
    if (box == null) {
      throw new IllegalArgumentException("no box " + id);
    }
    return box;
  }

  private PlacedDiagram placed() {
    new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
    List<PlacedEdge> placed = new ArrayList<>();
    edges.forEach((edge, routed) -> placed.add(new PlacedEdge(edge, points(edge, routed))));
    return new PlacedDiagram(
        graph.getWidth(),
        graph.getHeight(),
        boxes.values().stream().map(ElkBox::placed).toList(),
        placed);
  }

  /** The route, which for ELK begins below the strip of the shape. */
  private List<Point> points(Edge edge, ElkEdge routed) {
    ElkEdgeSection section = routed.getSections().get(0);
    PlacedBox from = box(edge.from()).placed();
    return Stream.of(
            Stream.of(new Point(section.getStartX(), from.bottom())),
            section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())),
            Stream.of(new Point(section.getEndX(), section.getEndY())))
        .flatMap(Function.identity())
        .toList();
  }
}
