package dev.tenon.processor.random;

import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.stream.Stream;

/** An annotation to be written, without a place yet: what is given of its attributes. */
record Spec(Class<? extends Annotation> type, Map<String, Object> written) {

  /** The annotation in a place of its own. */
  AnnotationDecl decl() {
    return Annotated.with(
        type,
        written.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray());
  }
}
