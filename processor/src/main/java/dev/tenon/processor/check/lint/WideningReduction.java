package dev.tenon.processor.check.lint;

import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Shape.FeatureMap;
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
    return node.attribute(node.name())
        .filter(Attribute::written)
        .filter(attribute -> graph.inputShape(node) instanceof FeatureMap)
        .flatMap(attribute -> check(node, attribute, (FeatureMap) graph.inputShape(node)));
  }

  private static Optional<Problem> check(Node node, Attribute attribute, FeatureMap in) {
    return attribute.value() instanceof Value.Whole filters && filters.number() > in.channels()
        ? Optional.of(
            node.warning(
                new Misfit(
                    Code.WIDENING_REDUCTION,
                    "reduces %s channels to %s: the 1×1 convolution makes the next one dearer"
                        .formatted(in.channels(), filters.number()),
                    attribute.name())))
        : Optional.empty();
  }
}
