package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.oracle.Setting;
import dev.tenon.processor.oracle.Translation;
import dev.tenon.processor.oracle.Translation.Stop;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Code;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether Tenon's rules and planner on the one side, and DL4J and a plain translation of the
 * declaration on the other, say the same about a declared network: whether it can be, every layer,
 * every block's shape, every layer's parameters, the total.
 */
final class Declared {
  private static final Inspector INSPECTOR = new Inspector(BlockTypes.load(), Set.of());

  /** What would take hours. */
  private static final String NOT_EXECUTED = "not executed: large";

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
        .verdict(graph -> isSmall(graph) ? Agreement.onExecution(graph, examples) : NOT_EXECUTED);
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
    if (has(Code.OUT_OF_RANGE)) {
      // There may be no end to the translation.
      return refusals(Optional.empty());
    }
    if (has(Code.HEAD_CONSUMED)) {
      // What else DL4J does with a layer that does not fit cannot be seen behind a head.
      return Refusal.HEAD_CONSUMED.toString();
    }
    if (has(Code.TOO_LARGE) || has(Code.OVERFLOW)) {
      // Nor can what a layer makes of more than can be counted.
      return Refusal.TOO_LARGE.toString();
    }
    if (findings.problems().stream().allMatch(problem -> problem.code().isOfOpenParameters())) {
      return open().rejected(closed -> new Declared(closed).verdict(dl4j));
    }
    Translation translation = Translation.of(network);
    return translation.stop().equals(Optional.of(Stop.LAYER))
        ? rejected(dl4j, translation.graph())
        : refusals(translation.stop());
  }

  private OpenDeclared open() {
    return new OpenDeclared(Setting.all(network));
  }

  private String rejected(Dl4j dl4j, Graph graph) {
    String verdict = dl4j.verdict(graph);
    assertThat(verdict).as("Tenon rejects %s", network).isNotEqualTo(Agreement.ACCEPTED);
    return verdict;
  }

  private interface Dl4j {
    String verdict(Graph graph);
  }

  /** Whether that verdict does not contradict Tenon's acceptance. */
  static boolean isAcceptance(String verdict) {
    return verdict.equals(Agreement.ACCEPTED) || verdict.equals(NOT_EXECUTED);
  }

  private boolean has(Code code) {
    return findings.problems().stream().anyMatch(problem -> problem.code() == code);
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
    if (OpenParameters.anyDeclared(network)) {
      open().assertAccepted(findings.template(), closed -> new Declared(closed).verdict(dl4j));
    }
    return dl4j.verdict(graph);
  }

  private void assertBlock(PlannedBlock block, Map<String, Wire> outputs) {
    assertThat(block.output())
        .as("block %s of %s", block.path(), network)
        .isEqualTo(outputs.get(block.path()));
    block.parts().forEach(part -> assertBlock(part, outputs));
  }

  /** The rules that the network breaks; every problem must be one of theirs. */
  private String refusals(Optional<Stop> stop) {
    return findings.problems().stream()
        .<Refusal>map(
            problem ->
                Refusal.of(problem.code(), stop)
                    .orElseGet(() -> fail("%s in %s", problem, network)))
        .map(Refusal::toString)
        .findFirst()
        .orElseThrow();
  }
}
