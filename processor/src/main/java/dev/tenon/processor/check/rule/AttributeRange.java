package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Bound;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every number that the user writes lies in the range that its annotation type states. */
final class AttributeRange implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().blocks().stream()
        .filter(block -> block.body() instanceof AnnotationDecl)
        .flatMap(
            block -> check(placement.subject(block), ((AnnotationDecl) block.body()).attributes()));
  }

  /** What must hold of the number that an attribute is set to; empty if it does. */
  static Optional<String> violation(Attribute attribute) {
    return violated(attribute, attribute.value()).map(AttributeRange::words).findFirst();
  }

  private static Stream<Problem> check(Subject subject, List<Attribute> attributes) {
    return attributes.stream()
        .filter(Attribute::written)
        .flatMap(written -> check(subject, written));
  }

  private static Stream<Problem> check(Subject subject, Attribute attribute) {
    if (attribute.value() instanceof Value.Many many && many.elements().size() > 1) {
      return IntStream.range(0, many.elements().size())
          .boxed()
          .flatMap(i -> element(subject, attribute, many.elements().get(i), i));
    }
    return violated(attribute, single(attribute.value()))
        .map(bound -> problem(subject, attribute, bound));
  }

  private static Value single(Value value) {
    return value instanceof Value.Many many && many.elements().size() == 1
        ? many.elements().get(0).value()
        : value;
  }

  private static Problem problem(Subject subject, Attribute attribute, Bound bound) {
    return subject.problem(
        Code.OUT_OF_RANGE, attribute.origin(), "has %s: %s".formatted(attribute, words(bound)));
  }

  private static Stream<Problem> element(
      Subject subject, Attribute attribute, Located<Value> element, int index) {
    return violated(attribute, element.value())
        .map(
            bound ->
                subject.problem(
                    Code.OUT_OF_RANGE,
                    element.origin(),
                    "has %s, where %s[%s] is %s: %s"
                        .formatted(
                            attribute, attribute.name(), index, element.value(), words(bound))));
  }

  private static Stream<Bound> violated(Attribute attribute, Value value) {
    return attribute.bound().stream().filter(bound -> !admits(bound, value));
  }

  private static boolean admits(Bound bound, Value value) {
    if (value instanceof Value.Whole whole) {
      return bound.admits((double) whole.number());
    }
    return !(value instanceof Value.Real real) || bound.admits(real.number());
  }

  private static String words(Bound bound) {
    String least = number(bound.least());
    return bound.most() == Double.POSITIVE_INFINITY
        ? "it must be at least " + least
        : "it must lie between %s and %s".formatted(least, number(bound.most()));
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
