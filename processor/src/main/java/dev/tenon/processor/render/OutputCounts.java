package dev.tenon.processor.render;

import dev.tenon.processor.open.Count;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many channels, values or scores a layer makes, as code: a number, or what was set on the
 * builder.
 */
final class OutputCounts {
  private final Map<String, Vertex> vertices = new HashMap<>();
  private final Template template;

  OutputCounts(Plan plan, Template template) {
    plan.vertices().forEach(vertex -> vertices.put(vertex.name(), vertex));
    this.template = template;
  }

  /** Of a layer that has to be told, or of a head; nothing for others. */
  String of(Vertex vertex) {
    return count(vertex).map(OutputCounts::code).orElseGet(() -> literal(vertex));
  }

  /** The same as a function where it depends on what is set, perhaps after the function is made. */
  String whenBuilt(Vertex vertex) {
    return (count(vertex).isPresent() ? "() -> " : "") + of(vertex);
  }

  /** A head that only has a loss scores what a layer before it makes. */
  private Optional<Count> count(Vertex vertex) {
    Optional<Vertex> told = Optional.of(vertex);
    while (vertex.layer().isHead() && told.isPresent() && told.get().layer().outputs().isEmpty()) {
      told = Optional.ofNullable(vertices.get(told.get().inputs().get(0)));
    }
    return told.flatMap(layer -> template.outputs(layer.name()));
  }

  private static String literal(Vertex vertex) {
    return vertex.layer().isHead()
        ? Literals.size(HeadSize.of(vertex))
        : vertex.layer().outputs().stream().mapToObj(Literals::size).collect(Collectors.joining());
  }

  private static String code(Count count) {
    if (count instanceof Count.Scaled scaled) {
      String times = scaled.times() == 1 ? "" : Literals.size(scaled.times()) + " * ";
      return times + OpenFields.WIDTH + ".filters(" + Literals.size(scaled.atWidthOne()) + ")";
    }
    return count instanceof Count.ByWidth byWidth
        ? byWidth.numbers().stream()
            .map(Literals::size)
            .collect(Collectors.joining(", ", OpenFields.WIDTH + ".oneOf(", ")"))
        : OpenFields.CLASSES;
  }
}
