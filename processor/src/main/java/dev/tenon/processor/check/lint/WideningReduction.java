package dev.tenon.processor.check.lint;

import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Shape;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A 1×1 convolution that is there to have fewer channels before an expensive one (Szegedy et al.
 * 2015, section 4; Iandola et al. 2016, section 3.1), and has more. The blocks' own names for such
 * convolutions are those of the attributes.
 */
final class WideningReduction implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> isReduction(node.name()))
        .flatMap(node -> check(graph, node).stream());
  }

  private static boolean isReduction(String name) {
    return name.startsWith("reduce") || name.equals("squeeze");
  }

  private static Optional<Problem> check(LayerGraph graph, Node node) {
    long channels = channels(graph.inputShape(node));
    long filters = channels(node.vertex().shape());
    return node.attribute(node.name())
        .filter(attribute -> filters > channels)
        .map(attribute -> problem(node, attribute, channels, filters));
  }

  private static long channels(Shape shape) {
    return shape.dimensions().get(0);
  }

  private static Problem problem(Node node, Attribute attribute, long channels, long filters) {
    return node.warning(
        new Misfit(
            Code.WIDENING_REDUCTION,
            "reduces %s channels to %s: the 1×1 convolution makes the next one dearer"
                .formatted(channels, filters),
            attribute.name()));
  }
}
