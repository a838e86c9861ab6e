package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Applies every rule to a network, and plans the blocks that no rule objects to. */
public final class Inspector {
  private final Rules rules;
  private final Planner planner;

  public Inspector(BlockTypes types) {
    rules = new Rules(types);
    planner = new Planner(types);
  }

  /** Everything that is wrong with a network. */
  public Findings inspect(NetworkDecl network) {
    return inspect(network, planner::plan);
  }

  /** Everything that is wrong with a network after a change, in less time. */
  public Findings inspectAgain(NetworkDecl network, Plan before) {
    return inspect(network, (changed, broken) -> planner.replan(changed, broken, before));
  }

  private Findings inspect(
      NetworkDecl network, BiFunction<NetworkDecl, Set<Origin>, Planning> plan) {
    List<Problem> ofBlocks = rules.ofBlocks(network);
    Planning planning = plan.apply(network, broken(network, ofBlocks));
    List<Problem> ofPlan = new ArrayList<>(planning.problems());
    ofPlan.addAll(rules.ofPlans(planning.plan()));
    return new Findings(planning.plan(), ofBlocks, ofPlan, rules.ofNetworks(network));
  }

  private static Set<Origin> broken(NetworkDecl network, List<Problem> problems) {
    return problems.stream()
        .flatMap(problem -> Site.find(network, problem.block()).stream())
        .map(site -> site.block().origin())
        .collect(Collectors.toSet());
  }
}
