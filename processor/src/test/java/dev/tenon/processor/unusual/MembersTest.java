package dev.tenon.processor.unusual;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interface has besides blocks, and methods that can be none. */
class MembersTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int SIZE = 4; @Dense(units = SIZE) Vector dense();",
        "int[] SIZES = {4}; String NAME = \"N\"; @Dense(units = 4) Vector dense();",
        "class Helper {} enum Kind { A } record Point(int x) {} interface Inner {}",
        "default int twice(int x) { return 2 * x; }",
        "default Vector other(Vector input) { return input; }",
        "static void main(String[] arguments) {}",
        "private int secret() { return 1; }",
        "@Deprecated @SuppressWarnings(\"unused\") @Dense(units = 4) Vector dense();",
        "@Dense(units = (1 + 1) * 2) Vector dense();",
        "@Dense(units = 0x10) Vector hex(); @Dense(units = 'a') Vector letter();",
        "@Dense(units = 1 << 4) Vector shifted(); @Dense(units = (int) 4.7) Vector cast();",
        "@Dense(units = true ? 4 : 5) Vector chosen();",
        "public abstract @Dense(units = 4) Vector dense();",
        "@Dense(units = 4) Vector dense(final Vector input);",
        "@Dense(units = 4) Vector dense(@From(\"in\" + \"put\") Vector x);"
      })
  void areNoBlocksOrRightOnes(String members) {
    Snippet.network(members).isRight(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TEN103 | Vector x();",
        "TEN103 | void x();",
        "TEN103 | int x(int y);",
        "TEN103 | Vector[] x();",
        "TEN103 | java.util.List<Vector> x();",
        "TEN103 | int hashCode(int seed);",
        "TEN103 | @Override String toString();",
        "TEN104 | @Dense(units = 4) @Dropout(0.5) Vector x();",
        "TEN104 | @Dense(units = 4)",
        "TEN105 | @Dense(units = 4) <T> Vector x();",
        "TEN105 | @Dense(units = 4) default Vector x() { return null; }",
        "TEN105 | @Dense(units = 4) static Vector x() { return null; }",
        "TEN105 | @Dense(units = 4) private Vector x() { return null; }",
        "TEN122 | @Dense(units = 4) void x();",
        "TEN122 | @Dense(units = 4) int x();",
        "TEN122 | @Dense(units = 4) Vector[] x();",
        "TEN122 | @Dense(units = 4) Tensor x();",
        "TEN122 | @Dense(units = 4) Vector x(Vector... input);",
        "TEN122 | @Dense(units = 4) Vector x(int input);",
        "TEN110 | @Dense(units = 4) Vector x(final Vector imput);",
        "TEN112 | @Dense(units = 4) Vector x(Vector x);",
        "TEN118 | @Dense(units = 4) Vector x(Vector input, @From(\"input\") Vector again);",
        "TEN301 | @Dense(units = Integer.MAX_VALUE + 1) Vector x();"
      })
  void areRejected(String code, String members) {
    Snippet.network(members).isRejected(directory, code);
  }
}
