package dev.tenon.processor.agreement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Initialised;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.oracle.Prediction.Broken;
import dev.tenon.processor.shape.Shape;
import java.util.Map;
import java.util.Optional;

/**
 * Whether Tenon and DL4J say the same about a graph: whether it can be, the shape and the
 * parameters of every node. The checks return the verdict in words, for statistics.
 */
public final class Agreement {
  /** What both accept, and agree on in every number. */
  public static final String ACCEPTED = "accepted";

  private static final String REJECTED = "rejected by both";

  private final Graph graph;
  private final Prediction prediction;

  private Agreement(Graph graph) {
    this.graph = graph;
    this.prediction = Prediction.of(graph);
  }

  /** Asks DL4J's configuration, as {@code conf.build()} does, without running anything. */
  public static String onConfiguration(Graph graph) {
    return new Agreement(graph).onConfiguration();
  }

  /** Initialises the network and runs it forwards and backwards, on so many examples at once. */
  public static String onExecution(Graph graph, int examples) {
    return new Agreement(graph).onExecution(examples);
  }

  private String onConfiguration() {
    if (prediction.broken().isPresent()) {
      return configured().isPresent() ? laxity().name() : REJECTED;
    }
    Configured configured = Configured.of(graph);
    assertInferred(configured.shapes());
    assertParameters(configured.parameters());
    return ACCEPTED;
  }

  private String onExecution(int examples) {
    if (prediction.broken().isPresent()) {
      return configured().map(broken -> onExecutionOfBroken(broken, examples)).orElse(REJECTED);
    }
    Graph trainable = Heads.on(graph, prediction.shapes());
    Initialised network = Initialised.of(Configured.of(trainable), examples);
    Prediction whole = Prediction.of(trainable);
    assertThat(network.shapes()).as("%s", graph).isEqualTo(withoutInputs(whole));
    assertParameters(network.parameters());
    network.fit(whole.shapes());
    return ACCEPTED;
  }

  private static Map<String, Shape> withoutInputs(Prediction prediction) {
    prediction.shapes().keySet().retainAll(prediction.costs().keySet());
    return prediction.shapes();
  }

  private String onExecutionOfBroken(Configured configured, int examples) {
    Laxity laxity = laxity();
    Map<String, Shape> shapes = configured.shapes();
    if (isSafe(shapes)) {
      Graph trainable = Heads.on(graph, shapes);
      switch (laxity.outcome()) {
        case FAILS ->
            assertThatThrownBy(() -> run(trainable, examples)).as("%s", graph).isNotNull();
        case RUNS ->
            assertThatCode(() -> run(trainable, examples))
                .as("%s", graph)
                .doesNotThrowAnyException();
        case CORRUPTS, VARIES -> {}
      }
    }
    return laxity.name();
  }

  /** DL4J's native code divides by dimensions of 0, which ends the whole JVM. */
  private static boolean isSafe(Map<String, Shape> shapes) {
    return shapes.values().stream()
        .flatMap(shape -> shape.dimensions().stream())
        .allMatch(dimension -> dimension > 0);
  }

  private static void run(Graph trainable, int examples) {
    Configured configured = Configured.of(trainable);
    Initialised network = Initialised.of(configured, examples);
    network.fit(network.shapes());
  }

  private Optional<Configured> configured() {
    try {
      Configured configured = Configured.of(graph);
      configured.shapes();
      return Optional.of(configured);
    } catch (RuntimeException rejection) {
      return Optional.empty();
    }
  }

  private Laxity laxity() {
    Broken broken = prediction.broken().orElseThrow();
    Joint joint = new Joint(broken.node().layer(), broken.inputs());
    return Laxity.worstOf(joint)
        .orElseGet(
            () ->
                fail(
                    "DL4J accepts what Tenon rejects: %s over %s %s",
                    joint.layer(), joint.inputs(), broken.misfit().reason()));
  }

  private void assertInferred(Map<String, Shape> inferred) {
    for (Graph.Node node : graph.nodes()) {
      Shape computed = requireNonNull(prediction.shapes().get(node.name()));
      Shape shape = requireNonNull(inferred.get(node.name()));
      if (!shape.equals(computed) && !isMisinferred(node, shape, computed)) {
        fail("DL4J infers %s and Tenon %s for %s in %s", shape, computed, node, graph);
      }
    }
  }

  private boolean isMisinferred(Graph.Node node, Shape inferred, Shape computed) {
    return Misinference.ALL.stream()
        .anyMatch(misinference -> misinference.concerns().test(graph, node, inferred, computed));
  }

  private void assertParameters(Map<String, Long> parameters) {
    for (Graph.Node node : graph.nodes()) {
      Cost cost = requireNonNull(prediction.costs().get(node.name()));
      assertThat(parameters.get(node.name()))
          .as("parameters of %s in %s", node, graph)
          .isEqualTo(cost.parameters());
    }
  }
}
