package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.report.MessagerReporter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the compilers show each part of a declaration: the marks stand where javac points. */
class PositionsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void ofBlocks(CompilerKind compiler) {
    check(
        compiler,
        result -> result.network().blocks().stream().map(BlockDecl::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        @Network(input = /*!*/@Input(channels = 3, height = 8, width = 8)) // TEN901
        /*!*/@BatchNorm // TEN901
        interface N {
          @MaxPool FeatureMap
            /*!*/pooled(); // TEN901
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofAnnotations(CompilerKind compiler) {
    check(
        compiler,
        result -> annotations(result).map(AnnotationDecl::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        @Network(input = /*!*/@Input(channels = 3, height = 8, width = 8)) // TEN901
        interface N {
          @Deprecated /*!*/@MaxPool FeatureMap pooled(); // TEN901
          @Deprecated
            /*!*/@BatchNorm // TEN901
            FeatureMap norm();
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofValues(CompilerKind compiler) {
    check(
        compiler,
        result -> written(result).map(Attribute::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        import org.nd4j.linalg.activations.Activation;
        @Network(input = @Input(channels = /*!*/3, // TEN901
            height = /*!*/8, width = Other/*!*/.SIZE)) // TEN901 TEN901
        interface N {
          @Convolution(filters = 1 /*!*/+ 2, kernel = /*!*/{1, 2}, stride = /*!*/2, // TEN901 TEN901 TEN901
              activation = Activation/*!*/.TANH) // TEN901
          FeatureMap conv();
          @Dropout(/*!*/0.5) FeatureMap drop(); // TEN901
          @ZeroPad(/*!*/{1, 2}) FeatureMap pad(); // TEN901
        }
        class Other { static final int SIZE = 7; }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofArrayElements(CompilerKind compiler) {
    check(
        compiler,
        result -> written(result).flatMap(PositionsTest::elements).map(Located::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        @Network(input = @Input(channels = 3, height = 8, width = 8))
        interface N {
          @MaxPool(kernel = {/*!*/1, /*!*/2}, stride = /*!*/2) // TEN901 TEN901 TEN901
          FeatureMap conv();
          @ZeroPad({/*!*/1, Other/*!*/.SIZE}) FeatureMap pad(); // TEN901 TEN901
        }
        class Other { static final int SIZE = 7; }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofDefaults(CompilerKind compiler) {
    check(
        compiler,
        result ->
            annotations(result)
                .flatMap(annotation -> annotation.attribute("kernel").stream())
                .flatMap(PositionsTest::elements)
                .map(Located::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        @Network(input = @Input(channels = 3, height = 8, width = 8))
        interface N {
          /*!*/@MaxPool FeatureMap pool(); // TEN901
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofWires(CompilerKind compiler) {
    check(
        compiler,
        result ->
            result.network().blocks().stream()
                .flatMap(block -> block.wires().stream())
                .map(WireDecl::source)
                .map(Located::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        import dev.tenon.merge.*;
        @Network(input = @Input(channels = 3, height = 8, width = 8))
        interface N {
          @MaxPool FeatureMap pool(FeatureMap /*!*/input); // TEN901
          @Add FeatureMap sum(FeatureMap /*!*/pool, // TEN901
              @From(/*!*/"input") FeatureMap other); // TEN901
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void ofShapes(CompilerKind compiler) {
    check(
        compiler,
        result ->
            result.network().blocks().stream()
                .flatMap(block -> block.shape().stream())
                .map(Located::origin),
        """
        import dev.tenon.*;
        import dev.tenon.layer.*;
        @Network(input = @Input(channels = 3, height = 8, width = 8))
        interface N {
          @Shape(/*!*/{3, 4, 4}) @MaxPool FeatureMap pool(); // TEN901
        }
        """);
  }

  private static Stream<AnnotationDecl> annotations(ReadResult result) {
    return result.network().blocks().stream().map(block -> (AnnotationDecl) block.body());
  }

  private static Stream<Attribute> written(ReadResult result) {
    return annotations(result)
        .flatMap(annotation -> annotation.attributes().stream())
        .filter(Attribute::written);
  }

  private static Stream<Located<Value>> elements(Attribute attribute) {
    return attribute.value() instanceof Value.Many many ? many.elements().stream() : Stream.empty();
  }

  /** Reports an error at each origin, and compares where they come out with the marks. */
  private void check(
      CompilerKind compiler, Function<ReadResult, Stream<Origin>> origins, String source) {
    List<Expected> reported =
        new Compilation(compiler, directory)
                .source("N.java", source)
                .processor(
                    new ReaderProbe(
                        (result, sources, environment) ->
                            report(origins.apply(result).toList(), sources, environment)))
                .run()
                .errors()
                .stream()
                .map(error -> new Expected(error.code(), error.line(), error.column()))
                .toList();

    assertThat(reported).isEqualTo(new Marked("N.java", source).errors(compiler));
  }

  private static void report(
      List<Origin> origins, SourceMap sources, ProcessingEnvironment environment) {
    MessagerReporter reporter = new MessagerReporter(environment, false);
    for (Origin origin : origins) {
      Problem problem = new Problem(Code.INTERNAL, origin, "", "Number " + origin.id(), "");
      reporter.error(new Diagnostic(problem, List.of()), sources);
    }
  }
}
