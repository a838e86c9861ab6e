package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Remedies that make an input what it can be: an image, a vector, or a sequence of either. */
final class InputForms {
  private static final List<List<String>> FORMS =
      List.of(
          List.of("channels", "height", "width"),
          List.of("size"),
          List.of("size", "steps"),
          List.of("channels", "height", "width", "frames"));

  /** What to take for a dimension that is not given and that no other one tells. */
  private static final Map<String, Long> USUAL =
      Map.of(
          "channels", 3L, "height", 224L, "width", 224L, "frames", 16L, "size", 100L, "steps", 20L);

  private InputForms() {}

  static Stream<Knob> of(Case of) {
    return of.site().stream()
        .map(site -> site.block().body())
        .filter(AnnotationDecl.class::isInstance)
        .map(AnnotationDecl.class::cast)
        .flatMap(
            input ->
                FORMS.stream()
                    .sorted((one, other) -> changes(input, one) - changes(input, other))
                    .map(form -> new Knob.Choice(List.of(candidate(input, form)), true)));
  }

  private static int changes(AnnotationDecl input, List<String> form) {
    return (int)
        input.attributes().stream()
            .filter(attribute -> attribute.written() != form.contains(attribute.name()))
            .count();
  }

  private static Candidate candidate(AnnotationDecl input, List<String> form) {
    AnnotationDecl changed = input;
    for (Attribute attribute : input.attributes()) {
      boolean wanted = form.contains(attribute.name());
      if (wanted && !attribute.written()) {
        changed = changed.with(attribute.name(), new Value.Whole(likely(input, attribute.name())));
      } else if (!wanted && attribute.written()) {
        changed = changed.without(List.of(attribute.name()));
      }
    }
    AnnotationDecl result = changed;
    return new Candidate(result.toString(), "", Edits.annotation(input.origin(), found -> result));
  }

  /** Images are square more often than not. */
  private static long likely(AnnotationDecl input, String name) {
    String other = name.equals("height") ? "width" : name.equals("width") ? "height" : name;
    return input
        .attribute(other)
        .filter(Attribute::written)
        .flatMap(attribute -> Dial.numbers(attribute).findFirst())
        .orElseGet(() -> USUAL.get(name));
  }
}
