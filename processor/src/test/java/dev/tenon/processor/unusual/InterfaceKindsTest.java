package dev.tenon.processor.unusual;

import static dev.tenon.processor.unusual.Snippet.HEAD;
import static dev.tenon.processor.unusual.Snippet.NETWORK;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network is declared by, and where that stands. */
class InterfaceKindsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class N {}",
        "class N { @Classifier(classes = 0) Scores scores() { return null; } }",
        "abstract class N { abstract Vector x(); }",
        "final class N { private N() {} }",
        "record N(int x) {}",
        "enum N { A }",
        "@interface N {}"
      })
  void isAnInterface(String type) {
    new Snippet(NETWORK + type).isRejected(directory, "TEN101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { " + NETWORK + "private interface N {" + HEAD + "} }",
        "class A { private static class B { " + NETWORK + "interface N {" + HEAD + "} } }",
        NETWORK + "interface N<T> {" + HEAD + "}",
        NETWORK + "interface N<T extends Comparable<T>> {" + HEAD + "}",
        NETWORK + "sealed interface N {" + HEAD + "} non-sealed interface M extends N {}",
        NETWORK + "sealed interface N permits M {" + HEAD + "} non-sealed interface M extends N {}"
      })
  void isOfAKindThatABuilderCanBeWrittenFor(String source) {
    new Snippet(source).isRejected(directory, "TEN121");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { interface B { class C { " + NETWORK + "interface N {" + HEAD + "} } } }",
        "record R(int x) { " + NETWORK + "interface N {" + HEAD + "} }",
        "enum E { ONE; " + NETWORK + "interface N {" + HEAD + "} }",
        "@interface A { " + NETWORK + "interface N {" + HEAD + "} }",
        "class A { " + NETWORK + "protected interface N {" + HEAD + "} }",
        "class A<T> { " + NETWORK + "interface N {" + HEAD + "} }",
        "class A { static abstract class B { " + NETWORK + "public interface N {" + HEAD + "} } }",
        "interface A { interface N {} } class B { " + NETWORK + "interface N {" + HEAD + "} }",
        NETWORK + "abstract interface N {" + HEAD + "}",
        NETWORK + "interface N extends java.io.Serializable, Cloneable {" + HEAD + "}",
        "sealed interface S permits N {} "
            + NETWORK
            + "non-sealed interface N extends S {"
            + HEAD
            + "}"
      })
  void standsAnywhere(String source) {
    new Snippet(source).isRight(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NETWORK + "interface N {}",
        "@Network interface N {}",
        NETWORK + "interface N extends Runnable { void run(); }",
        NETWORK + "interface N { int SIZE = 3; default int size() { return SIZE; } }"
      })
  void declaresBlocks(String source) {
    String code = source.contains("run") ? "TEN103" : "TEN102";
    new Snippet(source).isRejected(directory, code);
  }
}
