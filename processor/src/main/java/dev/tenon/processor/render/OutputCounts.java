package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.open.Count;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Vertex;
import java.util.stream.Collectors;

/** How many channels or values a layer makes, as code: a number, or what was set on the builder. */
final class OutputCounts {
  private final Template template;

  OutputCounts(Template template) {
    this.template = template;
  }

  /** Of a layer that has to be told; nothing for others. */
  CodeBlock of(Vertex vertex) {
    return template
        .outputs(vertex.name())
        .map(OutputCounts::code)
        .orElseGet(() -> CodeBlock.of("$L", literal(vertex)));
  }

  private static String literal(Vertex vertex) {
    return vertex.layer().outputs().stream().mapToObj(Literals::size).collect(Collectors.joining());
  }

  /** Whether it depends on what was set. */
  boolean isOpen(Vertex vertex) {
    return template.outputs(vertex.name()).isPresent();
  }

  private static CodeBlock code(Count count) {
    if (count instanceof Count.Scaled scaled) {
      String times = scaled.times() == 1 ? "" : Literals.size(scaled.times()) + " * ";
      return CodeBlock.of(
          "$L$L.filters($L)", times, OpenFields.WIDTH, Literals.size(scaled.atWidthOne()));
    }
    return count instanceof Count.ByWidth byWidth
        ? CodeBlock.of(
            "$L.oneOf($L)",
            OpenFields.WIDTH,
            byWidth.numbers().stream().map(Literals::size).collect(Collectors.joining(", ")))
        : CodeBlock.of(OpenFields.CLASSES);
  }
}
