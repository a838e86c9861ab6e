package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.text.Thousands;
import java.util.List;
import java.util.stream.Stream;

/**
 * Batch normalisation subtracts the mean of each channel, and with it whatever a bias has added
 * (Ioffe and Szegedy 2015, section 3.2).
 */
final class BiasBeforeBatchNorm implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> isLost(graph, node))
        .filter(node -> everywhere(graph, node))
        .map(BiasBeforeBatchNorm::problem);
  }

  private static boolean isLost(LayerGraph graph, Node node) {
    List<Node> consumers = graph.consumers(node);
    return Weights.of(node.layer())
            .filter(weights -> weights.bias() && weights.activation() == Activation.IDENTITY)
            .isPresent()
        && !consumers.isEmpty()
        && consumers.stream().allMatch(consumer -> consumer.layer() instanceof BatchNorm);
  }

  /**
   * A block of several layers knows best which of them need a bias, unless the user wrote that all
   * have one; and what is declared once has a bias in all of its places, or in none.
   */
  private static boolean everywhere(LayerGraph graph, Node node) {
    boolean alone = node.block().own().size() == 1;
    return (alone || node.isWritten("bias"))
        && graph
            .nodes()
            .filter(node::isDeclaredWith)
            .filter(other -> Weights.of(other.layer()).filter(Weights::bias).isPresent())
            .allMatch(other -> isLost(graph, other));
  }

  private static Problem problem(Node node) {
    return node.warning(
        new Misfit(
                Code.BIAS_BEFORE_BATCH_NORM,
                "has a bias that the batch normalisation after it takes away again",
                "bias")
            .orTry(
                "bias",
                new Value.Flag(false),
                "saves %s parameters"
                    .formatted(Thousands.of(node.vertex().shape().dimensions().get(0)))));
  }
}
