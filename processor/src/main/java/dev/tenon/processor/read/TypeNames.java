package dev.tenon.processor.read;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Where a type stands: its package and the types that enclose it. */
record TypeNames(String packageName, List<String> nesting, boolean isPublic) {

  static TypeNames of(TypeElement type) {
    Deque<String> nesting = new ArrayDeque<>();
    boolean isPublic = true;
    Element enclosing = type;
    while (enclosing instanceof TypeElement) {
      nesting.addFirst(enclosing.getSimpleName().toString());
      isPublic &= enclosing.getModifiers().contains(Modifier.PUBLIC);
      enclosing = enclosing.getEnclosingElement();
    }
    String packageName =
        enclosing instanceof PackageElement named ? named.getQualifiedName().toString() : "";
    return new TypeNames(packageName, List.copyOf(nesting), isPublic);
  }

  /** A sub-network of this name without blocks. */
  NetworkDecl block(Origin origin) {
    return network(origin, new Located<>(false, origin));
  }

  /** A network of this name without blocks. */
  NetworkDecl network(Origin origin, Located<Boolean> featuresOnly) {
    return new NetworkDecl(packageName, nesting, isPublic, origin, featuresOnly, List.of());
  }

  /** The type that declares a method or a constant. */
  static TypeElement declaring(Element member) {
    return (TypeElement) requireNonNull(member.getEnclosingElement());
  }
}
