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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Applies every rule to a network, and plans the blocks that no rule objects to. */
public final class Inspector {
  private final Rules rules;
  private final Planner planner;
  private final Set<Origin> unread;

  /**
   * @param unread blocks that are known to be wrong before any rule is applied: nothing more is said
   *     of them, nor of the graph as a whole, which they are missing from
   */
  public Inspector(BlockTypes types, Set<Origin> unread) {
    this.rules = new Rules(types);
    this.planner = new Planner(types);
    this.unread = Set.copyOf(unread);
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
    List<Problem> ofBlocks =
        rules.ofBlocks(network).stream().filter(problem -> concernsAReadBlock(network, problem)).toList();
    Set<Origin> broken = new HashSet<>(unread);
    ofBlocks.forEach(problem -> block(network, problem).ifPresent(broken::add));
    Planning planning = plan.apply(network, broken);
    List<Problem> ofPlan = new ArrayList<>(planning.problems());
    ofPlan.addAll(rules.ofPlans(planning.plan()));
    List<Problem> ofNetwork = unread.isEmpty() ? rules.ofNetworks(network) : List.of();
    return new Findings(planning.plan(), ofBlocks, ofPlan, ofNetwork);
  }

  private boolean concernsAReadBlock(NetworkDecl network, Problem problem) {
    return block(network, problem).filter(unread::contains).isEmpty();
  }

  /** The block that has the problem; empty for the network itself. */
  private static Optional<Origin> block(NetworkDecl network, Problem problem) {
    return Site.find(network, problem.block()).map(site -> site.block().origin());
  }
}
