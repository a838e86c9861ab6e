package dev.tenon.processor.unusual;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users' types with the names of those that a builder uses. */
class OtherTypesTest {
  private static final String NETWORK =
      "@dev.tenon.Network(input = @Input(size = 3, steps = 5)) interface N {";

  /** Blocks whose builder uses each type of {@code java.lang} that a builder may use. */
  private static final String BLOCKS =
      "@GlobalPool Vector pooled(); @Dense(units = 4) Vector dense();"
          + "@Classifier(classes = 4, minClasses = 2, maxClasses = 9) Scores scores();";

  private static final String MISTAKEN = BLOCKS.replace("units = 4", "units = 0");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // those that need no import
        "class String {} class Override {} class Object {}",
        "@interface String {} enum Override { A } interface Object {}",
        "class IllegalStateException {} class IllegalArgumentException {} class Deprecated {}",
        // those that are imported
        "class Objects {} class List {} class Consumer {} class Generated {}",
        "class ComputationGraph {} class ComputationGraphConfiguration {} class GraphBuilder {}",
        "class FeatureMap {} class LayerHandle {} class NetworkBuilder {} class Tensor {}",
        "class OutputLayer {} class DenseLayer {} class InputType {} class LossFunctions {}",
        "class Activation {} class HeadOptions {} class WeightOptions {} class IntRange {}",
        // those that the builder declares
        "class Shapes {} class Layers {} class Builder {}"
      })
  void mayStandAnywhere(String types) {
    new Snippet(types + NETWORK + BLOCKS + "}").isRight(directory.resolve("beside"));
    new Snippet(NETWORK + BLOCKS + types + "}").isRight(directory.resolve("inside"));
    new Snippet("interface Outer {" + types + NETWORK + BLOCKS + "} }")
        .isRight(directory.resolve("around"));
    new Snippet(types + NETWORK + MISTAKEN + "}").isRejected(directory.resolve("wrong"), "TEN301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String",
        "Override",
        "Object",
        "IllegalStateException",
        "IllegalArgumentException",
        "ComputationGraphConfiguration",
        "Consumer",
        "LayerHandle",
        "Network",
        "Layer",
        "Tensor",
        "Activation",
        "HeadOptions"
      })
  void mayBeTheNetwork(String name) {
    String network = NETWORK.replace("N {", name + " {");
    new Snippet(network + BLOCKS + "}").isRight(directory.resolve("alone"));
    new Snippet("class " + name + " {" + NETWORK + BLOCKS + "} }")
        .isRight(directory.resolve("around"));
    new Snippet(network + MISTAKEN + "}").isRejected(directory.resolve("wrong"), "TEN301");
  }

  /** A placed interface becomes a class inside {@code Shapes} and another inside {@code Layers}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "string",
        "override",
        "object",
        "vector",
        "sequence",
        "layerHandle",
        "shapes",
        "layers",
        "n"
      })
  void mayBePlaced(String block) {
    String placed =
        "@Block interface Part { @GlobalPool Vector vector(); Inner string(); }"
            + "@Block interface Inner { @Dense(units = 4) Vector string(); }";
    new Snippet(
            placed + NETWORK + "Part " + block + "(); @Classifier(classes = 2) Scores scores(); }")
        .isRight(directory);
  }
}
