package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Reference;
import dev.tenon.processor.model.Requirements;
import dev.tenon.processor.problem.Code;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what a network must meet as a whole: {@code @Budget} and {@code @ConformsTo}. */
final class RequirementsReader {
  private final Reading reading;
  private final ReadSubject subject;
  private final HeaderReader header;

  RequirementsReader(Reading reading, ReadSubject subject) {
    this.reading = reading;
    this.subject = subject;
    this.header = new HeaderReader(reading, subject);
  }

  Requirements read(TypeElement type, Places places) {
    Optional<AnnotationDecl> budget = header.annotation(type, places, Vocabulary.BUDGET);
    Optional<Reference> reference =
        header
            .annotation(type, places, Vocabulary.CONFORMS_TO)
            .flatMap(annotation -> annotation.attribute("value"))
            .flatMap(value -> reference(type, places, value));
    return new Requirements(budget, reference);
  }

  private Optional<Reference> reference(TypeElement type, Places places, Attribute value) {
    Optional<TypeElement> other = named(type).filter(RequirementsReader::isNetwork);
    if (other.isEmpty() || other.get().equals(type)) {
      subject.report(
          Code.NO_REFERENCE,
          value.origin(),
          "%s is to conform to %s, which is %s."
              .formatted(
                  type.getSimpleName(),
                  value.value(),
                  other.isEmpty() ? "not an interface with @Network" : "itself"));
      return Optional.empty();
    }
    return read(other.get(), reading.places(other.get(), places.anchor(type)), value);
  }

  /** What it names: it is no class where it is a primitive type or an array. */
  private static Optional<TypeElement> named(TypeElement type) {
    return Mirrors.named(type, Vocabulary.CONFORMS_TO)
        .flatMap(mirror -> Mirrors.written(mirror, "value"))
        .filter(DeclaredType.class::isInstance)
        .map(literal -> (TypeElement) ((DeclaredType) literal).asElement());
  }

  private static boolean isNetwork(TypeElement type) {
    return Mirrors.named(type, Vocabulary.NETWORK).isPresent();
  }

  /** The mistakes of a network that is compiled too are its own, and reported there. */
  private Optional<Reference> read(TypeElement other, Places places, Attribute value) {
    Findings findings = new Findings();
    ReadSubject itself = ReadSubject.of(findings, places.of(other), other);
    new TypeRules(other, "network", itself).check();
    Reference reference =
        new Reference(
            value.origin(),
            new DeclarationReader(reading.reporting(findings), itself).read(other, places),
            !places.compiledBefore());
    if (!findings.unresolved().isEmpty()) {
      subject.unresolved();
    } else if (!findings.problems().isEmpty() && !reference.inSource()) {
      subject.report(Code.NO_REFERENCE, value.origin(), unsound(value, findings));
    }
    return Optional.of(reference).filter(read -> findings.isSound());
  }

  private static String unsound(Attribute value, Findings findings) {
    return "Nothing can conform to %s, which has a mistake of its own: %s"
        .formatted(value.value(), findings.problems().get(0).sentence());
  }
}
