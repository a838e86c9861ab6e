package dev.tenon.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What a method must be to declare a block. */
final class MethodRules {
  private MethodRules() {}

  /** Why the method cannot be a block, as a sentence; empty if it can. */
  static Optional<String> objection(ExecutableElement method) {
    return reason(method)
        .map(
            reason ->
                "Method '%s' cannot be a block: %s.".formatted(method.getSimpleName(), reason));
  }

  private static Optional<String> reason(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it has a body, and a block is declared by an abstract method");
    }
    return method.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of("it is generic, and a block has one kind of data");
  }
}
