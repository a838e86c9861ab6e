package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Problem;
import java.util.List;

/** All rules, in the order in which their problems are looked into. */
public final class Rules {
  private final List<DeclarationRule> ofBlocks;
  private final List<DeclarationRule> ofNetworks;
  private final List<PlanRule> ofPlans =
      List.of(
          new ReturnTypes(),
          new ParameterTypes(),
          new ShapeAssertions(),
          new TotalSize(),
          new Budgets());

  public Rules(BlockTypes types) {
    Heads heads = new Heads(types);
    ofBlocks =
        List.of(
            new UniqueNames(),
            new WireNames(),
            new RepeatedWires(),
            new WireCount(types),
            new InputPresence(),
            new Recursion(),
            new Repeats(),
            new AttributeRange());
    ofNetworks =
        List.of(
            new ReservedNames(),
            new BudgetValues(),
            new BlockPresence(),
            new HeadsLast(heads),
            new HeadPresence(heads),
            new DeadBranches(heads));
  }

  /** Mistakes that say nothing about shapes can be known: their blocks cannot be planned. */
  public List<Problem> ofBlocks(List<Placement> interfaces) {
    return check(ofBlocks, interfaces);
  }

  /** Mistakes of the graph as a whole: the shapes of its blocks can be known nevertheless. */
  public List<Problem> ofNetworks(List<Placement> interfaces) {
    return check(ofNetworks, interfaces);
  }

  /** Mistakes that show only when the shapes are known. */
  public List<Problem> ofPlans(Plan plan) {
    return ofPlans.stream().flatMap(rule -> rule.check(plan)).toList();
  }

  private static List<Problem> check(List<DeclarationRule> rules, List<Placement> interfaces) {
    return interfaces.stream()
        .flatMap(placement -> rules.stream().flatMap(rule -> rule.check(placement)))
        .toList();
  }
}
