package dev.tenon.processor.unusual;

import static dev.tenon.processor.unusual.Snippet.HEAD;
import static dev.tenon.processor.unusual.Snippet.NETWORK;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean something to Java, to Deeplearning4j or to the builder. */
class NamesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what the builder itself is made of
        "create build",
        "seed updater",
        "declare failure",
        "clone text",
        "summary parameters",
        "shapes layers",
        "Shapes Layers",
        "PARAMETERS MACS",
        "SUMMARY TRAINABLE_PARAMETERS",
        "self graph",
        "options block",
        "Activation WeightInit",
        "ConvolutionMode Class",
        "N n",
        "unknown handle",
        "inputs outputs",
        // what java.lang.Object has, with other parameters
        "equals hashCode_",
        // words of Java in some places
        "record var",
        "yield permits",
        "sealed when",
        "module open",
        "String Object",
        "Override Generated",
        // hardly words at all
        "$ _a",
        "a$b a_b",
        "fooBar foo_bar",
        "conv1 Conv1",
        "x X",
        "卷积 größe",
        "ſ K",
        // what Deeplearning4j makes of others: "-merge" for the vertex before two inputs
        "merge scores_merge",
        "x_merge x"
      })
  void mayBeTaken(String two) {
    String[] names = two.split(" ", 2);
    Snippet.network(
            "@Dense(units = 4) Vector %s(); @Dense(units = 4) Vector %s(Vector %1$s);"
                .formatted(names[0], names[1]))
        .isRight(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEN106 | @Dense(units = 4) Vector x(); @Dense(units = 4) Vector x(Vector x);",
        "TEN106 | @Dense(units = 4) Vector input();",
        "TEN107 | @Dense(units = 4) Vector customize();",
        "TEN107 | @Dense(units = 4) Vector customizeGraph();",
        "TEN107 | @Dense(units = 4) Vector everyBatchNorm();"
      })
  void areGivenOnce(String code, String members) {
    Snippet.network(members).isRejected(directory, code);
  }

  @Test
  void ofABuilderIsTaken() {
    new Snippet(NETWORK + "interface N {" + HEAD + "} class NBuilder {}")
        .isRejected(directory, "TEN124");
    new Snippet(
            NETWORK + "interface N {" + HEAD + "} " + NETWORK + "interface NBuilder {" + HEAD + "}")
        .isRejected(directory, "TEN124");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class ComputationGraph {} class Consumer {} " + NETWORK + "interface N {" + HEAD + "}",
        NETWORK + "interface NetworkBuilder {" + HEAD + "}",
        NETWORK + "interface Größe_1 {" + HEAD + "}",
        NETWORK + "interface $ {" + HEAD + "}",
        NETWORK + "interface NBuilder {" + HEAD + "}",
        NETWORK
            + "interface A_B {"
            + HEAD
            + "} class A { "
            + NETWORK
            + "interface C {"
            + HEAD
            + "} }"
      })
  void ofTypes(String source) {
    new Snippet(source).isRight(directory);
  }
}
