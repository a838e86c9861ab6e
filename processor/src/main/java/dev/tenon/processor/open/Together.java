package dev.tenon.processor.open;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.Map;

/** Several numbers of one annotation changed at once. */
final class Together {
  private Together() {}

  static Candidate set(AnnotationDecl annotation, Map<String, Long> numbers) {
    AnnotationDecl changed = annotation;
    for (Map.Entry<String, Long> number : numbers.entrySet()) {
      changed = changed.with(number.getKey(), new Value.Whole(number.getValue()));
    }
    AnnotationDecl result = changed;
    String text =
        numbers.entrySet().stream()
            .map(number -> number.getKey() + " = " + new Value.Whole(number.getValue()))
            .collect(joining(", "));
    return new Candidate(text, "", Edits.annotation(annotation.origin(), found -> result));
  }
}
