package dev.tenon.processor.check.lint;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.plan.Earlier;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Diagnostic.Fix;
import dev.tenon.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies all lints to a network without mistakes; what they propose is tried before it is shown.
 */
public final class Linter {
  private static final List<Lint> LINTS =
      List.of(
          new BiasBeforeBatchNorm(),
          new DroppedBorder(),
          new StrideBeyondKernel(),
          new ActivatedShortcut(),
          new WideningReduction(),
          new NarrowField(),
          new DropoutBeforeBatchNorm(),
          new LoneSoftmax(),
          new IdleLanes());

  private final Inspector inspector;

  public Linter(Inspector inspector) {
    this.inspector = inspector;
  }

  /** The warnings, each declaration once. */
  public List<Diagnostic> warnings(Plan plan) {
    return problems(plan).stream()
        .map(problem -> new Diagnostic(problem, fixes(problem, plan)))
        .toList();
  }

  private record Finding(Code code, Origin at) {
    static Finding of(Problem problem) {
      return new Finding(problem.code(), problem.at());
    }
  }

  private static List<Problem> problems(Plan plan) {
    LayerGraph graph = new LayerGraph(plan);
    Set<Finding> found = new HashSet<>();
    return LINTS.stream()
        .flatMap(lint -> lint.check(graph))
        .filter(problem -> found.add(Finding.of(problem)))
        .toList();
  }

  private List<Fix> fixes(Problem problem, Plan plan) {
    Earlier earlier = Earlier.of(plan);
    return problem.candidates().stream()
        .filter(candidate -> mends(candidate, problem, plan.network(), earlier))
        .map(
            candidate -> new Fix(candidate.text(), candidate.note() + "; the network still checks"))
        .toList();
  }

  private boolean mends(
      Candidate candidate, Problem problem, NetworkDecl network, Earlier earlier) {
    Findings after = inspector.inspect(candidate.edit().apply(network), earlier);
    return after.problems().isEmpty()
        && problems(after.plan()).stream().map(Finding::of).noneMatch(Finding.of(problem)::equals);
  }
}
