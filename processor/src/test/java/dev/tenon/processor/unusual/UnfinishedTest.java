package dev.tenon.processor.unusual;

import static dev.tenon.processor.unusual.Snippet.HEAD;
import static dev.tenon.processor.unusual.Snippet.NETWORK;

import dev.tenon.processor.compile.CompilerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code as it is while somebody types: the compiler has something to say, and Tenon nothing. */
class UnfinishedTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Dense Vector x();",
        "@Dense(unit = 4) Vector x();",
        "@Dense(units = ) Vector x();",
        "@Dense(units = \"4\") Vector x();",
        "@Dense(units = 4.5) Vector x();",
        "@Dense(units = null) Vector x();",
        "@Dense(units = 4, units = 4) Vector x();",
        "@Dense(units = 4 Vector x();",
        "@Dense(units = 4) Vector x(",
        "@Dense(units = 4) Vector",
        "@Dense(",
        "@",
        "@Dense(units = 4) x();",
        "@Dense(units = 4) Vectr x();",
        "@Dense(units = 4) Vector x(Vectr input);",
        "@Dense(units = 4) Vector x(@Form(\"input\") Vectr input);",
        "@Dense(units = 4) Vector x(Vector);",
        "@Dens(units = 4) Vector x();",
        "@Dense(units = Missing.SIZE) Vector x();",
        "@Dense(units = size()) Vector x(); static int size() { return 4; }",
        "@Dense(units = SIZE) Vector x(); int SIZE = Integer.parseInt(\"4\");",
        "@Dense(units = 1 / 0) Vector x();",
        "@Dense(units = 99999999999) Vector x();",
        "@Dense(units = 4, activation = Activation.RELUU) Vector x();",
        "@Dense(units = 4, activation = RELU) Vector x();",
        "@Dense(units = 4) @Dense(units = 4) Vector x();",
        "@Dropout(value = 0.5, rate = 0.5) Vector x();",
        "@Activate(value = Activation.RELU, negativeSlope = 1) Vector x();",
        "@Dense(units = 4) Vector class();",
        "@Dense(units = 4) Vector x() { }",
        "@Dense(units = 4) final Vector x();",
        "@Repeat(Missing.TIMES) @Dense(units = 4) Vector x();",
        "@Shape(\"4\") @Dense(units = 4) Vector x();",
        "Missing x();",
      })
  void isLeftToTheCompiler(String members) {
    Snippet.network(members).isLeftToTheCompiler(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Network(input = @Input(size = 3) interface N {" + HEAD + "}",
        "@Network(input = @Input(size = \"3\")) interface N {" + HEAD + "}",
        "@Network(input = 3) interface N {" + HEAD + "}",
        "@Network(",
        "@Network",
        "@Network interface",
        "@Network interface N",
        "@Network interface N {",
        "@Network interface N extends {" + HEAD + "}",
        NETWORK + "interface N extends N {" + HEAD + "}",
        NETWORK + "interface N extends M {" + HEAD + "} interface M extends N {}",
        "@Network interface N extends Missing {" + HEAD + "}",
        NETWORK + "interface N extends String {" + HEAD + "}",
        NETWORK + "interface N implements Runnable {" + HEAD + "}",
        NETWORK + NETWORK + "interface N {" + HEAD + "}",
        NETWORK + "@Dens(units = 4) interface N {" + HEAD + "}",
        "@Missing " + NETWORK + "interface N {" + HEAD + "}",
      })
  void isLeftToTheCompilerAsAWhole(String source) {
    new Snippet(source).isLeftToTheCompiler(directory);
  }

  /** Eclipse's compiler shows no processor an attribute that an annotation does not have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Network(input = @Input(size)) interface N {" + HEAD + "}",
        "@Network(inputs = @Input(size = 3)) interface N {" + HEAD + "}",
      })
  void isLeftToJavac(String source) {
    new Snippet(source).isLeftTo(CompilerKind.JAVAC, directory);
  }
}
