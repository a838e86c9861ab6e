package dev.tenon.processor.read;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.shape.Kind;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises the types of {@code dev.tenon} that stand for kinds of data. */
final class Kinds {
  private Kinds() {}

  static Optional<Kind> of(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement declared = (TypeElement) ((DeclaredType) type).asElement();
    return Arrays.stream(Kind.values())
        .filter(kind -> declared.getQualifiedName().contentEquals("dev.tenon." + kind.typeName()))
        .findFirst();
  }

  /** The names of all kinds, for a message. */
  static String names() {
    return Arrays.stream(Kind.values()).map(Kind::typeName).collect(joining(", "));
  }
}
