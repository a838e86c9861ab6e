package dev.tenon.processor.read;

import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A block as an interface declares it. */
sealed interface Member {

  /** The interface that declares it. */
  TypeElement owner();

  /** The block's name. */
  String name();

  /** A block that is a method. */
  record Method(TypeElement owner, ExecutableElement method) implements Member {
    @Override
    public String name() {
      return method.getSimpleName().toString();
    }
  }

  /** A block of the chain on the type, named after its annotation. */
  record Chained(TypeElement owner, AnnotationMirror annotation) implements Member {
    @Override
    public String name() {
      String type = annotation.getAnnotationType().asElement().getSimpleName().toString();
      int first = type.offsetByCodePoints(0, 1);
      return type.substring(0, first).toLowerCase(Locale.ROOT) + type.substring(first);
    }
  }
}
