package dev.tenon.processor.check.rule;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.model.Located;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.stream.Stream;

/** A block produces the shape that {@code @Shape} states. */
final class ShapeAssertions implements PlanRule {

  @Override
  public Stream<Problem> check(Plan plan) {
    return Stream.concat(
        plan.inputs().stream()
            .flatMap(
                input ->
                    check(new Subject(plan.network(), input.name(), input.decl()), input.shape())),
        Planned.blocks(plan)
            .flatMap(
                block ->
                    check(
                            new Subject(plan.network(), block.path(), block.decl()),
                            block.output().shape())
                        .map(problem -> problem.traced(block.traces()))));
  }

  private static Stream<Problem> check(Subject subject, Shape shape) {
    return subject.block().shape().stream()
        .filter(stated -> !stated.value().equals(shape.dimensions()))
        .map(stated -> problem(subject, shape, stated));
  }

  private static Problem problem(Subject subject, Shape shape, Located<List<Long>> stated) {
    String words = stated.value().stream().map(String::valueOf).collect(joining("×"));
    return subject
        .problem(
            Code.SHAPE_ASSERTION,
            stated.origin(),
            "produces %s, but @Shape states %s".formatted(shape, words))
        .meeting(Stream.concat(Stream.of(shape), shape(stated.value())).toList());
  }

  /** What is stated, where it is a shape at all. */
  private static Stream<Shape> shape(List<Long> stated) {
    return switch (stated.size()) {
      case 1 -> Stream.of(new Shape.Vector(stated.get(0)));
      case 2 -> Stream.of(new Shape.Sequence(stated.get(0), stated.get(1)));
      case 3 -> Stream.of(frame(stated));
      case 4 -> Stream.of(new Shape.Clip(frame(stated), stated.get(3)));
      default -> Stream.empty();
    };
  }

  private static Shape.FeatureMap frame(List<Long> stated) {
    return new Shape.FeatureMap(stated.get(0), stated.get(1), stated.get(2));
  }
}
