package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.open.OpenCheck;
import dev.tenon.processor.plan.Earlier;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Applies every rule to a network, and plans the blocks that no rule objects to. */
public final class Inspector {
  private final Rules rules;
  private final Planner planner;
  private final OpenCheck openCheck;
  private final Conformance conformance = new Conformance(this::inspect);
  private final Set<Origin> unread;

  /**
   * @param unread blocks that are known to be wrong before any rule is applied: nothing more is
   *     said of them, nor of the graph as a whole
   */
  public Inspector(BlockTypes types, Set<Origin> unread) {
    this.rules = new Rules(types);
    this.planner = new Planner(types);
    this.openCheck = new OpenCheck(planner);
    this.unread = Set.copyOf(unread);
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
    List<Problem> ofBlocks =
        rules.ofBlocks(interfaces).stream()
            .filter(problem -> block(network, problem).filter(unread::contains).isEmpty())
            .toList();
    Set<Origin> broken = new HashSet<>(unread);
    ofBlocks.forEach(problem -> block(network, problem).ifPresent(broken::add));
    Planning planning = plan.apply(network, broken);
    List<Placement> complete = unread.isEmpty() ? interfaces : List.of();
    return new Findings(rules, openCheck, conformance, complete, ofBlocks, planning);
  }

  /** The block that has the problem; empty for the network itself. */
  private static Optional<Origin> block(NetworkDecl network, Problem problem) {
    return Site.find(network, problem.block()).map(site -> site.block().origin());
  }
}
