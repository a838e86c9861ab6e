package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dropout changes the variance in training only; the batch normalisation behind it learns that
 * variance and is wrong in use (Li et al. 2019, "Understanding the disharmony between dropout and
 * batch normalization by variance shift").
 */
final class DropoutBeforeBatchNorm implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.layer() instanceof Dropout)
        .filter(node -> followsWeights(graph, node) && isNormalized(graph, node))
        .map(DropoutBeforeBatchNorm::problem);
  }

  private static boolean followsWeights(LayerGraph graph, Node node) {
    return graph
        .source(node)
        .filter(
            source ->
                Weights.of(source.layer()).isPresent()
                    || (passesOn(source.layer()) && followsWeights(graph, source)))
        .isPresent();
  }

  private static boolean isNormalized(LayerGraph graph, Node node) {
    List<Node> consumers = graph.consumers(node);
    return consumers.stream()
        .anyMatch(
            consumer ->
                consumer.layer() instanceof BatchNorm
                    || (passesOn(consumer.layer()) && isNormalized(graph, consumer)));
  }

  /** Whether the layer has neither weights nor means that would learn the variance instead. */
  private static boolean passesOn(Layer layer) {
    return layer instanceof Activate
        || layer instanceof Pooling
        || layer instanceof GlobalPooling
        || layer instanceof Upsampling;
  }

  private static Problem problem(Node node) {
    String rate = node.attribute("dropout").isPresent() ? "dropout" : "value";
    return node.warning(
        new Misfit(
            Code.DROPOUT_BEFORE_BATCH_NORM,
            "stands before a batch normalisation, which learns a variance that there is only in training",
            rate));
  }
}
