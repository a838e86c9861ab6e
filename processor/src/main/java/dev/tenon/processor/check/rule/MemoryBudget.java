package dev.tenon.processor.check.rule;

import dev.tenon.processor.memory.Allowance;
import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.text.Thousands;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A step of training fits the memory that {@code @Budget} grants. */
final class MemoryBudget {
  private static final Bytes STEP = Bytes.parse("256MiB").orElseThrow();

  private MemoryBudget() {}

  static Optional<Problem> check(Plan plan, Allowance allowance) {
    Training training = allowance.training();
    TrainingMemory memory = TrainingMemory.of(plan, training);
    Bytes needed = memory.of(training.batch());
    return allowance
        .memory()
        .filter(limit -> needed.compareTo(limit) > 0)
        .flatMap(
            limit ->
                allowance
                    .budget()
                    .attribute("memory")
                    .map(at -> problem(plan, allowance, memory, limit, at)));
  }

  private static Problem problem(
      Plan plan, Allowance allowance, TrainingMemory memory, Bytes limit, Attribute at) {
    int batch = allowance.training().batch();
    Bytes needed = memory.of(batch);
    TrainingMemory.Part most = memory.most(batch);
    String sentence =
        "%s exceeds its budget of %s memory: a batch of %s takes %s, %s of it for %s, %s."
            .formatted(
                plan.network().simpleName(),
                limit,
                Thousands.of(batch),
                needed,
                most.bytes(),
                most.name(),
                share(most.bytes(), needed));
    String where = plan.network().simpleName() + "  " + allowance.budget();
    return new Problem(Code.MEMORY_BUDGET, at.origin(), "", sentence, where)
        .orTry(candidates(allowance, memory, limit, needed));
  }

  private static List<Candidate> candidates(
      Allowance allowance, TrainingMemory memory, Bytes limit, Bytes needed) {
    int largest = memory.largestBatch(limit);
    Candidate more =
        BudgetChange.of(
            allowance.budget(),
            "memory",
            new Value.Text(rounded(needed)),
            "enough for what a step takes now");
    return largest < 1
        ? List.of(more)
        : List.of(
            BudgetChange.of(
                allowance.budget(), "batch", new Value.Whole(largest), "the largest that fits"),
            more);
  }

  /** The next multiple of a step that is not less. */
  private static String rounded(Bytes amount) {
    BigInteger steps =
        amount.count().add(STEP.count()).subtract(BigInteger.ONE).divide(STEP.count());
    return new Bytes(steps.multiply(STEP.count())).toString().replace(",", "");
  }

  private static String share(Bytes part, Bytes whole) {
    return part.count().multiply(BigInteger.valueOf(100)).divide(whole.count()) + " %";
  }
}
