package dev.tenon.inference;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.tenon.builder.LayerHandle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * Makes of a trained graph another that computes the same outputs with less work.
 *
 * <ul>
 *   <li>A batch normalisation is multiplied into the weights of the convolution, transposed,
 *       depthwise, separable or grouped convolution or dense layer before it, if that one has no
 *       activation and nothing else reads its output. The layer then has a bias.
 *   <li>Dropout and weight noise are gone: they act in training only.
 *   <li>Of several heads, those that are not asked for are gone, with all that only they need.
 * </ul>
 *
 * <p>What remains keeps its name. The graph is not meant to be trained further: it has no batch
 * normalisation where the network declares one.
 */
public final class InferenceForm {
  private InferenceForm() {}

  /**
   * The inference form of a graph.
   *
   * @param graph initialised, trained or not; it stays as it is
   * @param heads the outputs to keep, e.g. {@code BirdNetBuilder.Layers.SPECIES}; all if none is
   *     named. The order of the outputs is that of {@code graph}.
   * @return a graph with parameters of its own and the same inputs
   * @throws IllegalArgumentException if one of {@code heads} is not an output of {@code graph}
   * @throws IllegalStateException if {@code graph} was not initialised
   */
  public static ComputationGraph of(ComputationGraph graph, LayerHandle<?>... heads) {
    if (graph.getVertices() == null) {
      throw new IllegalStateException("the graph has no parameters yet: call init()");
    }
    Set<String> kept =
        Stream.of(heads).map(LayerHandle::vertex).collect(toCollection(LinkedHashSet::new));
    requireOutputs(graph, kept);
    Draft draft = new Draft(graph);
    if (!kept.isEmpty()) {
      draft.keepOutputs(kept);
    }
    TrainingOnly.removeFrom(draft);
    BatchNormFolding.applyTo(draft);
    return draft.build();
  }

  private static void requireOutputs(ComputationGraph graph, Set<String> heads) {
    List<String> outputs = graph.getConfiguration().getNetworkOutputs();
    for (String head : heads) {
      if (!outputs.contains(head)) {
        throw new IllegalArgumentException(
            "'%s' is not an output of this graph, whose outputs are %s"
                .formatted(head, outputs.stream().collect(joining(", "))));
      }
    }
  }
}
