package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.NearestName;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code @Repeat} makes at least one copy, and names attributes that the copies can do without. */
final class Repeats implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().blocks().stream()
        .flatMap(
            block ->
                block.repeat().stream().flatMap(repeat -> check(placement.subject(block), repeat)));
  }

  private static Stream<Problem> check(Subject subject, RepeatDecl repeat) {
    Stream<Problem> times =
        repeat.times().value() < 1 ? Stream.of(tooFew(subject, repeat)) : Stream.empty();
    return Stream.concat(
        times, repeat.once().stream().flatMap(name -> once(subject, name).stream()));
  }

  private static Problem tooFew(Subject subject, RepeatDecl repeat) {
    return subject.problem(
        Code.OUT_OF_RANGE,
        repeat.times().origin(),
        "is repeated %s times: it must be at least 1".formatted(repeat.times().value()));
  }

  private static Optional<Problem> once(Subject subject, Located<String> name) {
    Body body = subject.block().body();
    if (!(body instanceof AnnotationDecl annotation)) {
      return Optional.of(
          problem(subject, name, "but a placed interface has no attributes of its own"));
    }
    Optional<Attribute> attribute = annotation.attribute(name.value());
    if (attribute.isEmpty()) {
      return Optional.of(problem(subject, name, unknown(annotation, name.value())));
    }
    return attribute.get().fallback().isPresent()
        ? Optional.empty()
        : Optional.of(
            problem(subject, name, "which has no default that the other copies could take"));
  }

  private static Problem problem(Subject subject, Located<String> name, String reason) {
    return subject.problem(
        Code.REPEAT_ONCE,
        name.origin(),
        "repeats without '%s', %s".formatted(name.value(), reason));
  }

  private static String unknown(AnnotationDecl annotation, String name) {
    List<String> names = annotation.attributes().stream().map(Attribute::name).toList();
    return NearestName.of(name, names)
        .map("which it does not have: did you mean '%s'?"::formatted)
        .orElse("which it does not have: it has " + String.join(", ", names));
  }
}
