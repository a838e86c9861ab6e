package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Bound;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.shape.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of networks without mistakes; the same in both compilers. */
class NetworkReaderTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void readsMethodsInSourceOrder(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network(input = @Input(height = 224, width = 200, channels = 3), featuresOnly = true)
            public interface N {
              @Convolution(filters = 8) FeatureMap zulu();
              interface Unrelated {}
              @MaxPool FeatureMap alpha(FeatureMap zulu);
              @Deprecated @GlobalPool(PoolingType.AVG) Vector mike(@From("alpha") FeatureMap other);
              @Classifier(classes = 10) Scores bravo();
              default int notABlock() { return 1; }
              static int norThis() { return 2; }
            }
            """);

    assertThat(network.packageName()).isEmpty();
    assertThat(network.nesting()).containsExactly("N");
    assertThat(network.isPublic()).isTrue();
    assertThat(network.featuresOnly().value()).isTrue();
    assertThat(network.blocks())
        .extracting(BlockDecl::name)
        .containsExactly("input", "zulu", "alpha", "mike", "bravo");
    assertThat(network.blocks())
        .extracting(block -> block.body().toString())
        .containsExactly(
            "@Input(height = 224, width = 200, channels = 3)",
            "@Convolution(filters = 8)",
            "@MaxPool",
            "@GlobalPool(AVG)",
            "@Classifier(classes = 10)");
    assertThat(network.blocks().get(0).isInput()).isTrue();
    assertThat(network.blocks())
        .extracting(block -> block.kind().map(kind -> kind.value()).orElse(null))
        .containsExactly(null, Kind.FEATURE_MAP, Kind.FEATURE_MAP, Kind.VECTOR, Kind.SCORES);
    assertThat(network.blocks())
        .extracting(block -> block.wires().toString())
        .containsExactly("[]", "[]", "[FeatureMap zulu]", "[FeatureMap alpha]", "[]");
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryTypeOfValue(CompilerKind compiler) {
    AnnotationDecl annotation =
        body(
            read(
                compiler,
                """
                @Network(input = @Input(size = 4))
                interface N {
                  @Convolution(filters = 1 + Other.COUNT, kernel = {1, Other.COUNT}, stride = 2,
                      bias = false, activation = Activation.TANH)
                  FeatureMap conv();
                  @Dropout(1) FeatureMap drop();
                }
                class Other { static final int COUNT = 7; }
                """),
            "conv");

    assertThat(annotation.type()).isEqualTo("dev.tenon.layer.Convolution");
    assertThat(annotation)
        .hasToString(
            "@Convolution(filters = 8, kernel = {1, 7}, stride = 2, bias = false, activation = TANH)");
    assertThat(annotation.attribute("filters").orElseThrow().value()).isEqualTo(new Value.Whole(8));
    assertThat(annotation.attribute("activation").orElseThrow().value())
        .isEqualTo(new Value.Constant("org.nd4j.linalg.activations.Activation", "TANH"));
    assertThat(((Value.Many) annotation.attribute("stride").orElseThrow().value()).elements())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void convertsWholeNumbersToReals(CompilerKind compiler) {
    AnnotationDecl annotation =
        body(
            read(
                compiler,
                """
                @Network(input = @Input(size = 4))
                interface N { @Dropout(1) Vector drop(); }
                """),
            "drop");

    assertThat(annotation.attribute("value").orElseThrow().value()).isEqualTo(new Value.Real(1));
  }

  @ParameterizedTest
  @EnumSource
  void fillsInDefaultsByName(CompilerKind compiler) {
    AnnotationDecl annotation =
        body(
            read(
                compiler,
                """
                @Network(input = @Input(size = 4))
                interface N { @Dense(units = 3) Vector dense(); }
                """),
            "dense");

    assertThat(annotation.attributes())
        .extracting(Attribute::toString)
        .containsExactly("units = 3", "activation = RELU", "batchNorm = false", "bias = true");
    assertThat(annotation.attributes())
        .extracting(Attribute::written)
        .containsExactly(true, false, false, false);
    Attribute units = annotation.attributes().get(0);
    assertThat(units.fallback()).isEmpty();
    assertThat(units.bound()).contains(new Bound(1, Double.POSITIVE_INFINITY));
    Attribute bias = annotation.attribute("bias").orElseThrow();
    assertThat(bias.fallback()).contains(new Value.Flag(true));
    assertThat(bias.origin()).isEqualTo(annotation.origin());
  }

  @ParameterizedTest
  @EnumSource
  void readsStatedShapes(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network(input = @Input(size = 4))
            interface N { @Dense(units = 3) @Shape({64, 56, 57}) Vector dense(); }
            """);

    assertThat(network.block("dense").orElseThrow().shape().orElseThrow().value())
        .containsExactly(64L, 56L, 57L);
  }

  @ParameterizedTest
  @EnumSource
  void readsAChainOnTheTypeInSourceOrder(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @VggBlock(filters = 64, convs = 2)
            @Network(input = @Input(channels = 3, height = 32, width = 32))
            @MaxPool @FunctionalInterface
            @BatchNorm
            @Activate(Activation.SELU)
            interface N { @Classifier(classes = 2) Scores last(); }
            """);

    assertThat(network.blocks())
        .extracting(BlockDecl::name)
        .containsExactly("input", "vggBlock", "maxPool", "batchNorm", "activate", "last");
    assertThat(network.blocks())
        .extracting(BlockDecl::isMethod)
        .containsExactly(false, false, false, false, false, true);
    assertThat(network.blocks().get(1).kind()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsInputsThatAreMethods(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network
            interface N {
              @Input(channels = 3, height = 8, width = 8) FeatureMap left();
              @Input(size = 5, steps = 6) Sequence words();
              @Add Vector both(Vector left, Vector words);
            }
            """);

    assertThat(network.blocks()).extracting(BlockDecl::isInput).containsExactly(true, true, false);
    assertThat(network.block("input")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsNestedInterfacesAndUnicodeNames(CompilerKind compiler) {
    ReaderProbe probe = new ReaderProbe();
    new Compilation(compiler, directory)
        .source(
            "vögel/Outer.java",
            """
            package vögel;
            import dev.tenon.*;
            import dev.tenon.layer.*;
            public class Outer {
              protected static class Inner {
                @Network(input = @Input(size = 4))
                public interface Größe { @Dense(units = 1) Vector σ(Vector input); }
              }
            }
            """)
        .processor(probe)
        .run();

    NetworkDecl network = probe.result("Größe").network();
    assertThat(network.packageName()).isEqualTo("vögel");
    assertThat(network.nesting()).containsExactly("Outer", "Inner", "Größe");
    assertThat(network.isPublic()).isFalse();
    assertThat(network.blocks()).extracting(BlockDecl::name).containsExactly("input", "σ");
  }

  private static AnnotationDecl body(NetworkDecl network, String block) {
    return (AnnotationDecl) network.block(block).orElseThrow().body();
  }

  private NetworkDecl read(CompilerKind compiler, String source) {
    return Read.clean(compiler, directory, source).network();
  }
}
