package dev.tenon.processor.oracle;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.Fit;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Tenon says about a graph.
 *
 * @param shapes of every input and node, up to the first that does not fit
 * @param costs of every node, up to the first that does not fit
 * @param broken the first node that does not fit
 */
public record Prediction(
    Map<String, Shape> shapes, Map<String, Cost> costs, Optional<Broken> broken) {

  /** A node that does not fit its inputs. */
  public record Broken(Graph.Node node, List<Shape> inputs, Misfit misfit) {}

  /** Asks every layer of the graph in turn. */
  public static Prediction of(Graph graph) {
    Map<String, Shape> shapes = new LinkedHashMap<>(graph.inputs());
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (Graph.Node node : graph.nodes()) {
      List<Shape> inputs = node.inputs().stream().map(name -> known(shapes.get(name))).toList();
      Fit fit = node.layer().fit(inputs);
      if (fit instanceof Fit.Fails fails) {
        return new Prediction(shapes, costs, Optional.of(new Broken(node, inputs, fails.misfit())));
      }
      shapes.put(node.name(), ((Fit.Fits) fit).output());
      costs.put(node.name(), node.layer().cost(inputs));
    }
    return new Prediction(shapes, costs, Optional.empty());
  }

  private static Shape known(@Nullable Shape shape) {
    if (shape == null) {
      throw new IllegalArgumentException("A node consumes one that is not before it");
    }
    return shape;
  }
}
