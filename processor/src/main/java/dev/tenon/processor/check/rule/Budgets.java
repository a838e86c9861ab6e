package dev.tenon.processor.check.rule;

import dev.tenon.processor.memory.Allowance;
import dev.tenon.processor.memory.DataType;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.text.Thousands;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The network costs no more than {@code @Budget} grants. */
final class Budgets implements PlanRule {

  @Override
  public Stream<Problem> check(Plan plan) {
    return plan.network().requirements().budget().stream().flatMap(budget -> check(plan, budget));
  }

  private static Stream<Problem> check(Plan plan, AnnotationDecl budget) {
    try {
      DataType type = Allowance.training(plan.network()).dataType();
      return Stream.of(
              exceeded(plan, budget, parameters()),
              exceeded(plan, budget, macs()),
              exceeded(plan, budget, activations(type)),
              MemoryBudget.check(plan, new Allowance(budget)))
          .flatMap(Optional::stream);
    } catch (ArithmeticException overflow) {
      // TotalSize says so.
      return Stream.empty();
    }
  }

  /**
   * Something that a budget limits.
   *
   * @param attribute of {@code @Budget}
   * @param what it counts, in words
   * @param has what a block does with so many of them: holds, takes
   * @param total how much of it the network has
   * @param of how much of it a block has
   */
  private record Measure(
      Code code,
      String attribute,
      String what,
      String has,
      ToLongFunction<Plan> total,
      ToLongFunction<PlannedBlock> of) {}

  private static Measure parameters() {
    return new Measure(
        Code.PARAMETER_BUDGET,
        "parameters",
        "parameters",
        "holds",
        plan -> plan.cost().parameters(),
        block -> block.cost().parameters());
  }

  private static Measure macs() {
    return new Measure(
        Code.MAC_BUDGET,
        "macs",
        "MACs",
        "takes",
        plan -> plan.cost().macs(),
        block -> block.cost().macs());
  }

  private static Measure activations(DataType type) {
    return new Measure(
        Code.ACTIVATION_BUDGET,
        "activationBytes",
        "bytes of activations",
        "takes",
        plan -> type.bytes(plan.activations()).count().longValueExact(),
        block -> type.bytes(block.activations()).count().longValueExact());
  }

  private static Optional<Problem> exceeded(Plan plan, AnnotationDecl budget, Measure measure) {
    return budget
        .attribute(measure.attribute())
        .filter(Attribute::written)
        .filter(
            limit ->
                limit.value() instanceof Value.Whole whole
                    && whole.number() >= 0
                    && measure.total().applyAsLong(plan) > whole.number())
        .map(limit -> problem(plan, budget, measure, limit));
  }

  private static Problem problem(
      Plan plan, AnnotationDecl budget, Measure measure, Attribute limit) {
    long total = measure.total().applyAsLong(plan);
    Blame blame = Blame.of(plan, measure.of());
    long most = measure.of().applyAsLong(blame.block());
    String sentence =
        "%s exceeds its budget of %s %s: '%s' %s %s of %s, %s."
            .formatted(
                plan.network().simpleName(),
                Thousands.of(((Value.Whole) limit.value()).number()),
                measure.what(),
                blame.block().path(),
                measure.has(),
                Thousands.of(most),
                Thousands.of(total),
                Blame.share(most, total));
    String where = plan.network().simpleName() + "  " + budget;
    return new Problem(measure.code(), limit.origin(), "", sentence, where)
        .orTry(blame.smaller())
        .orTry(
            BudgetChange.of(
                budget, limit.name(), new Value.Whole(total), "what the network has now"));
  }
}
