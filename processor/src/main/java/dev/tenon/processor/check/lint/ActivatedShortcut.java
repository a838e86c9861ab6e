package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A 1×1 convolution with ReLU beside other convolutions of the same input, and added to them: the
 * shortcut of a residual block that lets no negative number through. In He et al. 2016a, equation
 * 2, the projection is linear.
 */
final class ActivatedShortcut implements Lint {
  private static final Set<Activation> CUTTING = Set.of(Activation.RELU, Activation.RELU6);

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph.nodes().filter(ActivatedShortcut::isSum).flatMap(sum -> check(graph, sum));
  }

  private static boolean isSum(Node node) {
    return node.layer() instanceof ElementWise it && it.operation() == ElementWiseOperation.ADD;
  }

  private static Stream<Problem> check(LayerGraph graph, Node sum) {
    return graph
        .sources(sum)
        .filter(last -> activation(last).filter(CUTTING::contains).isPresent())
        .filter(
            last ->
                projection(graph, last)
                    .filter(projection -> isShortcut(graph, projection, sum))
                    .isPresent())
        .map(ActivatedShortcut::problem);
  }

  private static Optional<Activation> activation(Node node) {
    return node.layer() instanceof Activate activate
        ? Optional.of(activate.activation())
        : Weights.of(node.layer()).map(Weights::activation);
  }

  /** The 1×1 convolution that the activation belongs to. */
  private static Optional<Node> projection(LayerGraph graph, Node last) {
    if (Weights.of(last.layer()).filter(Weights::isPointwise).isPresent()) {
      return Optional.of(last);
    }
    boolean passes = last.layer() instanceof Activate || last.layer() instanceof BatchNorm;
    return passes
        ? graph.source(last).flatMap(source -> projection(graph, source))
        : Optional.empty();
  }

  /** Whether another summand comes, by way of larger kernels, from what the projection consumes. */
  private static boolean isShortcut(LayerGraph graph, Node projection, Node sum) {
    String start = projection.vertex().inputs().get(0);
    return graph
        .sources(sum)
        .anyMatch(
            other -> graph.between(start, other).stream().anyMatch(ActivatedShortcut::convolves));
  }

  private static boolean convolves(Node node) {
    return Weights.of(node.layer())
        .filter(weights -> weights.window().isPresent() && !weights.isPointwise())
        .isPresent();
  }

  private static Problem problem(Node node) {
    String attribute =
        node.attribute("projectionActivation").isPresent() ? "projectionActivation" : "activation";
    Misfit misfit =
        new Misfit(
            Code.ACTIVATED_SHORTCUT,
            "applies %s to a projection shortcut, which lets no negative number through"
                .formatted(activation(node).orElseThrow()),
            attribute);
    return node.warning(
        node.attribute(attribute).map(Attribute::value).stream()
            .filter(Value.Constant.class::isInstance)
            .map(value -> new Value.Constant(((Value.Constant) value).type(), "IDENTITY"))
            .map(identity -> misfit.orTry(attribute, identity, "as in the paper"))
            .findFirst()
            .orElse(misfit));
  }
}
