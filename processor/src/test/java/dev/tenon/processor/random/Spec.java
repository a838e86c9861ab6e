package dev.tenon.processor.random;

import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

  /** The same head for more classes, or fewer, if the number of its classes can be open. */
  Spec withOpenClasses(int more) {
    if (!(written.get("classes") instanceof Integer usual) || !hasRangeOfClasses()) {
      return this;
    }
    Map<String, Object> open = new LinkedHashMap<>(written);
    open.put("minClasses", Math.max(1, usual - 1));
    open.put("maxClasses", usual + more);
    return new Spec(type, open);
  }

  private boolean hasRangeOfClasses() {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(attribute -> attribute.getName().equals("maxClasses"));
  }
}
