package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape;
import java.util.stream.Stream;

/** A method returns the kind of data that its block produces. */
final class ReturnTypes implements PlanRule {

  @Override
  public Stream<Problem> check(Plan plan) {
    Stream<Problem> inputs =
        plan.inputs().stream()
            .flatMap(
                input ->
                    check(
                        new Subject(plan.network(), input.name(), input.decl()),
                        input.shape().kind(),
                        input.shape()));
    Stream<Problem> blocks =
        Planned.blocks(plan)
            .flatMap(
                block ->
                    check(
                        new Subject(plan.network(), block.path(), block.decl()),
                        block.kind(),
                        block.output().shape()));
    return Stream.concat(inputs, blocks);
  }

  private static Stream<Problem> check(Subject subject, Kind kind, Shape shape) {
    BlockDecl block = subject.block();
    return block.kind().stream()
        .filter(declared -> declared.value() != kind)
        .map(
            declared ->
                subject.signatureProblem(
                    Code.WRONG_RETURN_TYPE,
                    declared.origin(),
                    "produces %s, a %s, but its method returns %s"
                        .formatted(shape, kind.typeName(), declared.value().typeName())));
  }
}
