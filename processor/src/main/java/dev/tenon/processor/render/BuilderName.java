package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.NetworkDecl;

/** What the generated class is called. */
final class BuilderName {
  private BuilderName() {}

  /** {@code BirdNetBuilder} for {@code BirdNet}, {@code Zoo_LionBuilder} for {@code Zoo.Lion}. */
  static ClassName of(NetworkDecl network) {
    return ClassName.get(network.packageName(), String.join("_", network.nesting()) + "Builder");
  }
}
