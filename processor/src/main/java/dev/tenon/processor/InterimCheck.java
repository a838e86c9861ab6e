package dev.tenon.processor;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.rule.Rules;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.read.ReadResult;
import java.util.ArrayList;
import java.util.List;

/** Rules and plan without a search for fixes: stands in until the checker itself is there. */
final class InterimCheck {
  private final BlockTypes types;

  InterimCheck(BlockTypes types) {
    this.types = types;
  }

  record Checked(Plan plan, List<Diagnostic> errors) {}

  Checked check(ReadResult read) {
    List<Problem> problems = new ArrayList<>(read.problems());
    NetworkDecl network = read.network();
    Plan plan = new Plan(network, List.of(), List.of());
    if (read.isCheckable()) {
      Rules rules = new Rules(types);
      List<Problem> ofBlocks = read.isClean() ? rules.ofBlocks(network) : List.of();
      problems.addAll(ofBlocks);
      if (ofBlocks.isEmpty()) {
        Planning planning = new Planner(types).plan(network, read.broken());
        problems.addAll(planning.problems());
        problems.addAll(rules.ofPlans(planning.plan()));
        plan = planning.plan();
      }
      problems.addAll(read.isClean() ? rules.ofNetworks(network) : List.of());
    }
    return new Checked(plan, problems.stream().map(p -> new Diagnostic(p, List.of())).toList());
  }
}
