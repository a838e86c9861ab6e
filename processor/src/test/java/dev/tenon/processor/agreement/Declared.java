package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.oracle.Translation;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Code;
import java.util.Map;
import java.util.Set;

/**
 * Whether Tenon's rules and planner on the one side, and DL4J and a plain translation of the
 * declaration on the other, say the same about a declared network: whether it can be, every layer,
 * every block's shape, every layer's parameters, the total.
 */
final class Declared {
  private static final Inspector INSPECTOR = new Inspector(BlockTypes.load(), Set.of());

  private final NetworkDecl network;
  private final Findings findings;

  private Declared(NetworkDecl network) {
    this.network = network;
    this.findings = INSPECTOR.inspect(network);
  }

  /** Asks DL4J's configuration; the verdict in words. */
  static String onConfiguration(NetworkDecl network) {
    return new Declared(network).verdict(Agreement::onConfiguration);
  }

  /** Initialises the network, and runs it forwards and backwards. */
  static String onExecution(NetworkDecl network, int examples) {
    return new Declared(network)
        .verdict(
            graph ->
                isSmall(graph) ? Agreement.onExecution(graph, examples) : "not executed: large");
  }

  /** A mistake may be a number that is accepted, but takes hours to compute. */
  private static boolean isSmall(Graph graph) {
    Prediction prediction = Prediction.of(graph);
    return prediction.shapes().values().stream().allMatch(shape -> shape.elements() < 50_000)
        && prediction.costs().values().stream()
            .allMatch(cost -> cost.parameters() < 1_000_000 && cost.macs() < 50_000_000);
  }

  private String verdict(Dl4j dl4j) {
    if (findings.problems().isEmpty()) {
      return accepted(dl4j);
    }
    if (isOutOfRange()) {
      return refusals();
    }
    Translation translation = Translation.of(network);
    boolean misfit = translation.stop().filter(Translation.Stop::ofLayer).isPresent();
    return misfit ? dl4j.verdict(translation.graph()) : refusals();
  }

  private interface Dl4j {
    String verdict(Graph graph);
  }

  /** Then there may be no end to the translation. */
  private boolean isOutOfRange() {
    return findings.problems().stream().anyMatch(problem -> problem.code() == Code.OUT_OF_RANGE);
  }

  private String accepted(Dl4j dl4j) {
    Translation translation = Translation.of(network);
    assertThat(translation.stop()).as("%s", network).isEmpty();
    Plan plan = findings.plan();
    Graph graph = translation.graph();
    assertThat(Graph.of(plan)).isEqualTo(graph);
    assertThat(plan.outputs()).containsExactlyInAnyOrderElementsOf(graph.leaves());
    plan.blocks().forEach(block -> assertBlock(block, translation.outputs()));
    assertThat(plan.cost().parameters())
        .as("all parameters of %s", network)
        .isEqualTo(Configured.of(graph).parameters().values().stream().mapToLong(n -> n).sum());
    return dl4j.verdict(graph);
  }

  private void assertBlock(PlannedBlock block, Map<String, Wire> outputs) {
    assertThat(block.output())
        .as("block %s of %s", block.path(), network)
        .isEqualTo(outputs.get(block.path()));
    block.parts().forEach(part -> assertBlock(part, outputs));
  }

  /** The rules that the network breaks; every problem must be one of theirs. */
  private String refusals() {
    return findings.problems().stream()
        .<Refusal>map(
            problem ->
                Refusal.of(problem.code()).orElseGet(() -> fail("%s in %s", problem, network)))
        .map(Refusal::toString)
        .findFirst()
        .orElseThrow();
  }
}
