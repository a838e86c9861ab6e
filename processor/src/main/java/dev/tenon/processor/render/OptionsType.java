package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.List;
import java.util.function.Predicate;

/** Which options the generated builder offers for a block: that follows from its layers. */
enum OptionsType {
  /** A loss. */
  HEAD("HeadOptions"),
  /** Recurrent layers. */
  RECURRENT("RecurrentOptions"),
  /** Weights, with batch normalisation. */
  NORMALIZED("NormalizedOptions"),
  /** Weights. */
  WEIGHTS("WeightOptions"),
  /** Batch normalisation alone. */
  BATCH_NORM("BatchNormOptions"),
  /** Nothing that is trained. */
  LAYER("LayerOptions");

  private final String simpleName;

  OptionsType(String simpleName) {
    this.simpleName = simpleName;
  }

  ClassName className() {
    return RuntimeTypes.options(simpleName);
  }

  /** The richest options that all layers of the block understand. */
  static OptionsType of(PlannedBlock block) {
    List<Vertex> vertices = block.vertices().toList();
    if (vertices.stream().filter(vertex -> vertex.layer().isHead()).count() == 1) {
      return HEAD;
    }
    if (any(vertices, Lstm.class::isInstance)) {
      return RECURRENT;
    }
    boolean normalized = any(vertices, BatchNorm.class::isInstance);
    if (vertices.stream().anyMatch(OptionsType::hasWeights)) {
      return normalized ? NORMALIZED : WEIGHTS;
    }
    return normalized ? BATCH_NORM : LAYER;
  }

  private static boolean any(List<Vertex> vertices, Predicate<Layer> property) {
    return vertices.stream().map(Vertex::layer).anyMatch(property);
  }

  private static boolean hasWeights(Vertex vertex) {
    return vertex.cost().parameters() > 0 && !(vertex.layer() instanceof BatchNorm);
  }
}
