package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.plan.Earlier;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Problem;
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

  /** Everything that is wrong with a changed network, found with the help of what is known. */
  public Findings inspect(NetworkDecl network, Earlier earlier) {
    return inspect(network, (changed, broken) -> planner.plan(changed, broken, earlier));
  }

  private Findings inspect(
      NetworkDecl network, BiFunction<NetworkDecl, Set<Origin>, Planning> plan) {
    List<Placement> interfaces = Placement.all(network);
    List<Problem> ofBlocks = rules.ofBlocks(interfaces);
    Planning planning = plan.apply(network, broken(network, ofBlocks));
    return new Findings(rules, interfaces, ofBlocks, planning);
  }

  private static Set<Origin> broken(NetworkDecl network, List<Problem> problems) {
    return problems.stream()
        .flatMap(problem -> Site.find(network, problem.block()).stream())
        .map(site -> site.block().origin())
        .collect(Collectors.toSet());
  }
}
