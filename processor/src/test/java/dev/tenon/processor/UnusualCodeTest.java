package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that hardly anybody writes on purpose, or that is half written: it is either right, and its
 * builder compiles without a warning, or it has errors that say what is wrong, and no others.
 */
class UnusualCodeTest {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      """;

  private static final String VECTOR = "@Network(input = @Input(size = 3)) ";
  private static final String HEAD = " @Classifier(classes = 2) Scores scores();";

  @TempDir Path directory;

  static Stream<String> compiles() {
    return Stream.of(
        // names of methods that the builder has with other parameters
        network("@Dense(units = 4) Vector create(); @Dense(units = 4) Vector build();"),
        network("@Dense(units = 4) Vector seed(); @Dense(units = 4) Vector updater();"),
        network("@Dense(units = 4) Vector declare(); @Dense(units = 4) Vector failure();"),
        network("@Dense(units = 4) Vector clone(); @Dense(units = 4) Vector text(Vector clone);"),
        network("@Dense(units = 4) Vector summary(); @Dense(units = 4) Vector parameters();"),
        network("@Dense(units = 4) Vector shapes(); @Dense(units = 4) Vector layers();"),
        // names that are words of Java in some places
        network("@Dense(units = 4) Vector record(); @Dense(units = 4) Vector var(Vector record);"),
        network("@Dense(units = 4) Vector yield(); @Dense(units = 4) Vector permits(Vector yield);"),
        network("@Dense(units = 4) Vector $(); @Dense(units = 4) Vector _a();"),
        // names that differ only in how they are written
        network("@Dense(units = 4) Vector fooBar(); @Dense(units = 4) Vector foo_bar();"),
        network("@Dense(units = 4) Vector conv1(); @Dense(units = 4) Vector Conv1();"),
        network("@Dense(units = 4) Vector 卷积(); @Dense(units = 4) Vector größe();"),
        // names that DL4J makes of others: it adds "-merge" to the vertex of a layer with two inputs
        network("@Dense(units = 4) Vector merge(); @Dense(units = 4) Vector scores_merge();"),
        // where a network can stand
        "class A { interface B { class C { " + VECTOR + "interface N {" + HEAD + "} } } }",
        "record R(int x) { " + VECTOR + "interface N {" + HEAD + "} }",
        "enum E { ONE; " + VECTOR + "interface N {" + HEAD + "} }",
        "@interface A { " + VECTOR + "interface N {" + HEAD + "} }",
        "class A { " + VECTOR + "protected interface N {" + HEAD + "} }",
        VECTOR + "strictfp interface N {" + HEAD + "}",
        // members that are no blocks
        network("int SIZE = 4; @Dense(units = SIZE) Vector dense();"),
        network("class Helper {} enum Kind { A } record Point(int x) {} interface Inner {}"),
        network("default int twice(int x) { return 2 * x; } static void main(String[] a) {}"),
        network("private int secret() { return 1; }"),
        // annotations that have nothing to do with it
        network("@Deprecated @SuppressWarnings(\"unused\") @Dense(units = 4) Vector dense();"),
        network("@Dense(units = (1 + 1) * 2) Vector dense();"),
        network("@Dense(units = 0x10) Vector hex(); @Dense(units = 'a') Vector letter();"),
        VECTOR + "@Dense(units = 4) @Dropout(.5) @Classifier(classes = 2) interface N {}");
  }

  @ParameterizedTest
  @MethodSource
  void compiles(String source) {
    for (CompilerKind compiler : CompilerKind.values()) {
      Compiled compiled = compile(compiler, source);

      assertThat(compiled.errors()).as("%s: %s", compiler, source).isEmpty();
      assertThat(compiled.messages())
          .as("%s: %s", compiler, source)
          .noneMatch(message -> message.file().endsWith("Builder.java"))
          .noneMatch(message -> message.code().startsWith("TEN"));
    }
  }

  /** A source and what Tenon says about it, in order; the compiler may say more. */
  private record Case(String source, String... codes) {
    @Override
    public String toString() {
      return source;
    }
  }

  static Stream<Case> isExplained() {
    return Stream.of(
        // the type
        new Case(VECTOR + "class N {}", "TEN101"),
        new Case(VECTOR + "abstract class N { abstract Vector x(); }", "TEN101"),
        new Case(VECTOR + "record N(int x) {}", "TEN101"),
        new Case(VECTOR + "enum N { A }", "TEN101"),
        new Case(VECTOR + "@interface N {}", "TEN101"),
        new Case("class A { " + VECTOR + "private interface N {" + HEAD + "} }", "TEN121"),
        new Case(VECTOR + "interface N<T> {" + HEAD + "}", "TEN121"),
        new Case(VECTOR + "sealed interface N {" + HEAD + "} non-sealed interface M extends N {}",
            "TEN121"),
        new Case(VECTOR + "interface N {}", "TEN102"),
        new Case("@Network interface N {}", "TEN102"),
        new Case("@Network interface N {" + HEAD + "}", "TEN115"),
        // the methods
        new Case(network("Vector x();"), "TEN103"),
        new Case(network("void x();"), "TEN103"),
        new Case(network("int x(int y);"), "TEN103"),
        new Case(network("@Dense(units = 4) <T> Vector x();"), "TEN105"),
        new Case(network("@Dense(units = 4) default Vector x() { return null; }"), "TEN105"),
        new Case(network("@Dense(units = 4) static Vector x() { return null; }"), "TEN105"),
        new Case(network("@Dense(units = 4) private Vector x() { return null; }"), "TEN105"),
        new Case(network("@Dense(units = 4) Vector x(); @Dense(units = 4) Vector x(Vector x);"),
            "TEN106"),
        new Case(network("@Dense(units = 4) Vector input();"), "TEN106"),
        new Case(network("@Dense(units = 4) Vector customize();"), "TEN107"),
        new Case(network("@Dense(units = 4) Vector x(Vector... input);"), "TEN122"),
        new Case(network("@Dense(units = 4) Vector x(final Vector imput);"), "TEN110"),
        // what only the compiler can say
        new Case(network("@Dense Vector x();")),
        new Case(network("@Dense(unit = 4) Vector x();")),
        new Case(network("@Dense(units = ) Vector x();")),
        new Case(network("@Dense(units = \"4\") Vector x();")),
        new Case(network("@Dense(units = 4 Vector x();")),
        new Case(network("@Dense(units = 4) Vector x(")),
        new Case(network("@Dense(units = 4) Vectr x();")),
        new Case(network("@Dens(units = 4) Vector x();")),
        new Case(network("@Dense(units = Missing.SIZE) Vector x();")),
        new Case(network("@Dense(units = 4) Vector class();")),
        new Case(network("@Dense(units = 1 / 0) Vector x();")),
        new Case(network("@Dense(units = Integer.MAX_VALUE + 1) Vector x();"), "TEN301"),
        new Case("@Network(input = @Input(size = 3) interface N {" + HEAD + "}"),
        new Case("@Network(input = @Input(size)) interface N {" + HEAD + "}"),
        new Case("@Network("),
        new Case("@Network"),
        new Case("@Network interface N extends N {}"),
        new Case("@Network interface N extends Missing {" + HEAD + "}"));
  }

  @ParameterizedTest
  @MethodSource
  void isExplained(Case code) {
    for (CompilerKind compiler : CompilerKind.values()) {
      Compiled compiled = compile(compiler, code.source());
      List<Message> ours =
          compiled.errors().stream().filter(error -> error.code().startsWith("TEN")).toList();

      assertThat(compiled.errors()).as("%s: %s", compiler, code).isNotEmpty();
      assertThat(ours)
          .as("%s: %s", compiler, code)
          .extracting(Message::code)
          .isSubsetOf(code.codes());
      assertThat(compiled.errors())
          .noneMatch(error -> error.file().endsWith("Builder.java"));
      if (ours.size() == compiled.errors().size()) {
        assertThat(ours).extracting(Message::code).containsExactly(code.codes());
      }
    }
  }

  private static String network(String members) {
    return VECTOR + "interface N { " + members + HEAD + " }";
  }

  private Compiled compile(CompilerKind compiler, String source) {
    return new Compilation(compiler, directory)
        .processor(new NetworkProcessor())
        .source("N.java", IMPORTS + source)
        .run();
  }
}
