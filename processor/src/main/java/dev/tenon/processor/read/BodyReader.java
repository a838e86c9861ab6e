package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.problem.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what a method stands for: its annotation, or the interface that it returns. */
final class BodyReader {
  private final Reading reading;
  private final PlacedReader placed;
  private final MethodSite site;
  private final ReadSubject subject;

  BodyReader(Reading reading, PlacedReader placed, MethodSite site) {
    this.reading = reading;
    this.placed = placed;
    this.site = site;
    this.subject = site.subject();
  }

  /** The block's annotation, of which there must be exactly one. */
  AnnotationDecl annotated(List<? extends AnnotationMirror> annotations) {
    AnnotationMirror first = annotations.get(0);
    // The same annotation twice is the compiler's to report.
    annotations.stream()
        .filter(other -> !Mirrors.typeName(other).equals(Mirrors.typeName(first)))
        .findFirst()
        .ifPresent(second -> rejectSecond(first, second));
    AnnotationRead read = new AnnotationReader(site.places(), site.method()).read(first);
    if (!reading.isComplete(read, site.method())) {
      subject.unresolved();
    }
    return read.declaration();
  }

  private void rejectSecond(AnnotationMirror first, AnnotationMirror second) {
    subject.reject(
        Code.SEVERAL_BLOCK_ANNOTATIONS,
        site.places().of(site.method(), second),
        "Method '%s' has both @%s and @%s, but a method is one block."
            .formatted(site.name(), Mirrors.simpleName(first), Mirrors.simpleName(second)));
  }

  /** What the returned interface declares; empty if it is no block. */
  Optional<Body> placed() {
    TypeMirror type = site.method().getReturnType();
    if (type.getKind() == TypeKind.ERROR || reading.hasUnresolvedAnnotation(site.method())) {
      subject.unresolved();
      return Optional.empty();
    }
    Optional<TypeElement> returned = declared(type);
    if (returned.filter(placed::isBlock).isPresent()) {
      return Optional.of(placed.read(returned.get(), site));
    }
    subject.reject(
        Code.NO_BLOCK_ANNOTATION,
        subject.origin(),
        returned.isPresent()
            ? "Method '%s' has no block annotation, and %s, which it returns, is no interface with @Block."
                .formatted(site.name(), returned.get().getSimpleName())
            : "Method '%s' has no block annotation, which would say what it computes."
                .formatted(site.name()));
    return Optional.empty();
  }

  /** The type, unless it is a kind of data or none that could declare anything. */
  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && Kinds.of(type).isEmpty()
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }
}
