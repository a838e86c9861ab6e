package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many scores a head gives, as its options are told. */
final class HeadScores {
  private final Map<String, Vertex> vertices = new HashMap<>();
  private final OutputCounts counts;

  HeadScores(Plan plan, Template template) {
    plan.vertices().forEach(vertex -> vertices.put(vertex.name(), vertex));
    this.counts = new OutputCounts(template);
  }

  /** A number, or a function where it depends on what was set: it may be set after the options. */
  CodeBlock of(PlannedBlock block) {
    Vertex head =
        block.vertices().filter(vertex -> vertex.layer().isHead()).findFirst().orElseThrow();
    return told(head)
        .filter(counts::isOpen)
        .map(vertex -> CodeBlock.of("() -> $L", counts.of(vertex)))
        .orElseGet(() -> CodeBlock.of("$L", Literals.size(number(head.shape()))));
  }

  /** The layer whose outputs the head scores: itself, or one before it if it only has a loss. */
  private Optional<Vertex> told(Vertex head) {
    Optional<Vertex> vertex = Optional.of(head);
    while (vertex.isPresent() && vertex.get().layer().outputs().isEmpty()) {
      vertex = Optional.ofNullable(vertices.get(vertex.get().inputs().get(0)));
    }
    return vertex;
  }

  /** One for each class or unit: the channels of a head for pixels. */
  private static long number(Shape shape) {
    if (shape instanceof Shape.FeatureMap map) {
      return map.channels();
    }
    return shape instanceof Shape.Sequence sequence ? sequence.size() : shape.elements();
  }
}
