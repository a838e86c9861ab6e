package dev.tenon.processor.read;

import static javax.lang.model.util.ElementFilter.fieldsIn;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The runtime that networks are compiled against. */
public final class RuntimeOnPath {
  private static final String VERSION = "dev.tenon.builder.RuntimeVersion";
  private static final String CONSTANT = "CURRENT";

  private RuntimeOnPath() {}

  /** Its version; empty if it does not say. */
  public static Optional<String> version(Elements elements) {
    return Optional.ofNullable(elements.getTypeElement(VERSION)).flatMap(RuntimeOnPath::constant);
  }

  private static Optional<String> constant(TypeElement version) {
    return fieldsIn(version.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(CONSTANT))
        .findFirst()
        .map(field -> String.valueOf(field.getConstantValue()));
  }
}
