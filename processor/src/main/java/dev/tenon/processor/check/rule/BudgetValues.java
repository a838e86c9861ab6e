package dev.tenon.processor.check.rule;

import dev.tenon.processor.memory.Allowance;
import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.DataType;
import dev.tenon.processor.memory.Updater;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code @Budget} says can be understood. */
final class BudgetValues implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().requirements().budget().stream()
        .flatMap(budget -> check(placement, budget));
  }

  private static Stream<Problem> check(Placement placement, AnnotationDecl budget) {
    Allowance allowance = new Allowance(budget);
    return Stream.concat(
        budget.attributes().stream()
            .filter(Attribute::written)
            .flatMap(attribute -> range(placement, budget, attribute)),
        Stream.of(
                memory(placement, allowance),
                unknown(placement, budget, "dataType", allowance.dataType(), DataType.values()),
                unknown(placement, budget, "updater", allowance.updater(), Updater.values()))
            .flatMap(Optional::stream));
  }

  private static Stream<Problem> range(
      Placement placement, AnnotationDecl budget, Attribute attribute) {
    return AttributeRange.violation(attribute).stream()
        .map(
            must ->
                placement.problem(
                    Code.OUT_OF_RANGE,
                    attribute.origin(),
                    "@%s has %s: %s.".formatted(budget.simpleName(), attribute, must)));
  }

  private static Optional<Problem> memory(Placement placement, Allowance allowance) {
    return allowance
        .budget()
        .attribute("memory")
        .filter(Attribute::written)
        .filter(attribute -> !isEmpty(attribute) && allowance.memory().isEmpty())
        .map(
            attribute ->
                placement
                    .problem(
                        Code.MALFORMED_AMOUNT,
                        attribute.origin(),
                        "@Budget has %s: an amount is a number and one of %s, such as \"8GiB\"."
                            .formatted(attribute, String.join(", ", Bytes.units())))
                    .orTry(repaired(allowance.budget(), attribute)));
  }

  private static boolean isEmpty(Attribute attribute) {
    return attribute.value() instanceof Value.Text text && text.text().isEmpty();
  }

  /** {@code 8GB}, {@code 8 gb} or {@code 8G} for {@code 8GiB}. */
  private static Candidate repaired(AnnotationDecl budget, Attribute attribute) {
    String text = attribute.value() instanceof Value.Text written ? written.text() : "";
    String repaired = text.strip().toUpperCase(Locale.ROOT).replaceFirst("([KMGTPE])I?B?$", "$1iB");
    return BudgetChange.of(budget, attribute.name(), new Value.Text(repaired), "");
  }

  private static Optional<Problem> unknown(
      Placement placement,
      AnnotationDecl budget,
      String name,
      Optional<? extends Enum<?>> value,
      Enum<?>[] known) {
    return budget
        .attribute(name)
        .filter(attribute -> attribute.written() && value.isEmpty())
        .map(
            attribute ->
                placement.problem(
                    Code.UNSUPPORTED_VALUE,
                    attribute.origin(),
                    "@Budget has %s: what training takes is known for %s."
                        .formatted(
                            attribute,
                            Arrays.stream(known)
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
  }
}
