package dev.tenon.processor.read;

import dev.tenon.processor.problem.Code;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a type must be to declare a network or a block. */
final class TypeRules {
  private final TypeElement type;
  private final String noun;
  private final ReadSubject subject;

  /**
   * @param noun what the type declares: "network" or "block"
   */
  TypeRules(TypeElement type, String noun, ReadSubject subject) {
    this.type = type;
    this.noun = noun;
    this.subject = subject;
  }

  /** Reports the first rule that the type breaks. */
  void check() {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      reject(
          Code.NOT_AN_INTERFACE,
          "A %s is declared by an interface, but %s is %s.".formatted(noun, name, kind()));
    } else if (isPrivate(type)) {
      reject(
          Code.UNSUPPORTED_INTERFACE,
          "A %s cannot be private, as %s is: the generated builder could not refer to it."
              .formatted(noun, name));
    } else if (type.getModifiers().contains(Modifier.SEALED)) {
      reject(
          Code.UNSUPPORTED_INTERFACE,
          "A %s cannot be sealed, as %s is: no class ever implements it.".formatted(noun, name));
    } else if (!type.getTypeParameters().isEmpty()) {
      reject(
          Code.UNSUPPORTED_INTERFACE,
          "A %s cannot be generic, as %s<%s> is: each of its blocks has one kind of data."
              .formatted(noun, name, type.getTypeParameters().get(0)));
    }
  }

  private void reject(Code code, String sentence) {
    subject.reject(code, subject.origin(), sentence);
  }

  private String kind() {
    return switch (type.getKind()) {
      case ANNOTATION_TYPE -> "an annotation type";
      case ENUM -> "an enum";
      default -> "a " + type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  /** A private type also hides what is nested in it. */
  private static boolean isPrivate(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE)
        || (element.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer));
  }
}
