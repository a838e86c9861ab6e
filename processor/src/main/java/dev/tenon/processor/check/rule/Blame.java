package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The block that has the most of something. */
record Blame(PlannedBlock block) {
  /** What a number is divided by to make the block smaller. */
  private static final List<Integer> DIVISORS = List.of(2, 8);

  /** The first of those that have the most. */
  static Blame of(Plan plan, ToLongFunction<PlannedBlock> measure) {
    return new Blame(
        plan.blocks().stream()
            .max(
                Comparator.comparingLong(measure)
                    .thenComparing(Comparator.comparingInt(plan.blocks()::indexOf).reversed()))
            .orElseThrow());
  }

  /** A part as percentage of the whole, rounded down, {@code 74 %}. */
  static String share(long part, long whole) {
    return BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN)
        + " %";
  }

  /** The block with one of its numbers smaller, the largest number first. */
  List<Candidate> smaller() {
    if (!(block.decl().body() instanceof AnnotationDecl annotation)) {
      return List.of();
    }
    return annotation.attributes().stream()
        .filter(attribute -> attribute.written() && attribute.value() instanceof Value.Whole)
        .max(Comparator.comparingLong(Blame::number))
        .stream()
        .flatMap(attribute -> smaller(annotation, attribute))
        .toList();
  }

  private Stream<Candidate> smaller(AnnotationDecl annotation, Attribute attribute) {
    return DIVISORS.stream()
        .filter(divisor -> number(attribute) % divisor == 0)
        .map(divisor -> new Value.Whole(number(attribute) / divisor))
        .map(
            value ->
                new Candidate(
                    "%s on '%s'"
                        .formatted(annotation.setting(attribute.name(), value), block.path()),
                    "",
                    attribute.name(),
                    Edits.attribute(annotation.origin(), attribute.name(), value)));
  }

  private static long number(Attribute attribute) {
    return ((Value.Whole) attribute.value()).number();
  }
}
