package dev.tenon.processor.check.rule;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.stream.Stream;

/** What is counted of the whole network fits 64 bits: parameters, MACs, numbers in memory. */
final class TotalSize implements PlanRule {

  @Override
  public Stream<Problem> check(Plan plan) {
    Cost total = Cost.FREE;
    long activations = plan.inputs().stream().mapToLong(PlannedInput::activations).sum();
    for (PlannedBlock block : plan.blocks()) {
      try {
        total = block.vertices().map(Vertex::cost).reduce(total, Cost::plus);
        activations = Math.addExact(activations, block.activations());
      } catch (ArithmeticException overflow) {
        return Stream.of(problem(plan, block));
      }
    }
    return fitsMemory(plan)
        ? Stream.empty()
        : plan.blocks().stream()
            .skip(Math.max(0, plan.blocks().size() - 1))
            .map(last -> problem(plan, last));
  }

  private static boolean fitsMemory(Plan plan) {
    try {
      TrainingMemory.of(plan, Training.USUAL);
      return true;
    } catch (ArithmeticException overflow) {
      return false;
    }
  }

  private static Problem problem(Plan plan, PlannedBlock block) {
    return new Subject(plan.network(), block.path(), block.decl())
        .problem(
            Code.OVERFLOW,
            block.decl().origin(),
            "makes the network too large: a count of all its blocks together exceeds 64 bits");
  }
}
