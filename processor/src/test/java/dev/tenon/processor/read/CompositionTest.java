package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.RepeatDecl;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of networks that consist of other interfaces. */
class CompositionTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void placesABlockByItsReturnType(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Block
            interface Stem {
              @Convolution(filters = 8) FeatureMap conv();
              @MaxPool FeatureMap pool(FeatureMap conv);
            }
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N {
              Stem first();
              Stem second(FeatureMap first);
            }
            """);

    NetworkDecl stem = (NetworkDecl) network.block("first").orElseThrow().body();
    assertThat(stem.simpleName()).isEqualTo("Stem");
    assertThat(stem.blocks()).extracting(BlockDecl::name).containsExactly("input", "conv", "pool");
    assertThat(stem.blocks().get(0).isInput()).isTrue();
    assertThat(stem.featuresOnly().value()).isFalse();
    assertThat(network.block("second").orElseThrow().body()).isSameAs(stem);
    assertThat(network.block("second").orElseThrow().kind()).isEmpty();
    assertThat(network.block("second").orElseThrow().wires()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void placesBlocksInsideBlocks(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Block
            interface Inner { @MaxPool FeatureMap pool(); }
            @Block
            @BatchNorm
            interface Outer {
              @Input FeatureMap left();
              @Input FeatureMap right();
              Inner inner(FeatureMap left);
              @Add FeatureMap sum(FeatureMap inner, FeatureMap right);
            }
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N { Outer outer(FeatureMap input, @From("input") FeatureMap again); }
            """);

    NetworkDecl outer = (NetworkDecl) network.block("outer").orElseThrow().body();
    assertThat(outer.blocks())
        .extracting(BlockDecl::name)
        .containsExactly("batchNorm", "left", "right", "inner", "sum");
    assertThat(outer.block("inner").orElseThrow().body()).isInstanceOf(NetworkDecl.class);
  }

  @ParameterizedTest
  @EnumSource
  void readsAnAnnotatedInterfaceAsANamedBlock(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @VggBlock(filters = 64, convs = 2)
            interface Stem {}
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N { Stem stem(); Stem again(); }
            """);

    BlockDecl stem = network.block("stem").orElseThrow();
    assertThat(stem.body()).hasToString("@VggBlock(filters = 64, convs = 2)");
    assertThat(network.block("again").orElseThrow().body()).isEqualTo(stem.body());
    assertThat(stem.isMethod()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void readsRepetitions(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N {
              @Repeat(3) @MaxPool FeatureMap thrice();
              @Repeat(value = 2, once = {"stride", "kernel"}) @MaxPool FeatureMap twice();
            }
            """);

    RepeatDecl thrice = network.block("thrice").orElseThrow().repeat().orElseThrow();
    assertThat(thrice.times().value()).isEqualTo(3);
    assertThat(thrice.once()).isEmpty();
    assertThat(network.block("twice").orElseThrow().repeat().orElseThrow().once())
        .extracting(Located::value)
        .containsExactly("stride", "kernel");
  }

  @ParameterizedTest
  @EnumSource
  void givesAnInterfaceThatContainsItselfNoBlocksInside(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Block interface A { B b(); }
            @Block interface B { A a(); }
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N { A first(); }
            """);

    NetworkDecl a = (NetworkDecl) network.block("first").orElseThrow().body();
    NetworkDecl b = (NetworkDecl) a.block("b").orElseThrow().body();
    NetworkDecl again = (NetworkDecl) b.block("a").orElseThrow().body();
    assertThat(again.blocks()).isEmpty();
    assertThat(again.origin()).isEqualTo(a.origin());
  }

  @ParameterizedTest
  @EnumSource
  void keepsThePlaceOfABlockThatIsDeclaredAgain(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface Base {
              @Convolution(filters = 8) FeatureMap one();
              @Convolution(filters = 8) FeatureMap two(FeatureMap one);
              @Convolution(filters = 8) FeatureMap three();
            }
            @Network
            interface N extends Base {
              @Convolution(filters = 9) FeatureMap four();
              @Override @MaxPool(kernel = 3) FeatureMap two(FeatureMap input);
            }
            """);

    assertThat(network.blocks())
        .extracting(block -> block.name() + " " + block.body())
        .containsExactly(
            "input @Input(channels = 3, height = 8, width = 8)",
            "one @Convolution(filters = 8)",
            "two @MaxPool(kernel = 3)",
            "three @Convolution(filters = 8)",
            "four @Convolution(filters = 9)");
    assertThat(network.block("two").orElseThrow().wires()).hasToString("[FeatureMap input]");
  }

  @ParameterizedTest
  @EnumSource
  void inheritsEachBlockOfADiamondOnce(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            interface Base {
              @Dense(units = 1) Vector one();
              @Dense(units = 2) Vector two();
            }
            interface Left extends Base { @Dense(units = 3) Vector left(); }
            interface Right extends Base {
              @Override @Dense(units = 4) Vector two();
              @Dense(units = 5) Vector right();
            }
            @Network(input = @Input(size = 3))
            interface N extends Left, Right { @Dense(units = 6) Vector own(); }
            """);

    assertThat(network.blocks())
        .extracting(block -> block.name() + " " + block.body())
        .containsExactly(
            "input @Input(size = 3)",
            "one @Dense(units = 1)",
            "two @Dense(units = 4)",
            "left @Dense(units = 3)",
            "right @Dense(units = 5)",
            "own @Dense(units = 6)");
  }

  @ParameterizedTest
  @EnumSource
  void resolvesAConflictByDeclaringTheBlockAgain(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            interface Left { @Dense(units = 1) Vector same(); }
            interface Right { @Dense(units = 2) Vector same(); }
            @Network(input = @Input(size = 3))
            interface N extends Left, Right { @Override @Dense(units = 3) Vector same(); }
            """);

    assertThat(network.blocks())
        .extracting(block -> block.body().toString())
        .containsExactly("@Input(size = 3)", "@Dense(units = 3)");
  }

  @ParameterizedTest
  @EnumSource
  void inheritsAChainAndTheInput(CompilerKind compiler) {
    NetworkDecl network =
        read(
            compiler,
            """
            @Network(input = @Input(size = 3))
            @Dense(units = 1)
            @BatchNorm
            interface Base {}
            @Network(input = @Input(size = 4))
            @Dense(units = 2)
            @Activate(Activation.TANH)
            interface N extends Base {}
            """);

    assertThat(network.blocks())
        .extracting(block -> ((AnnotationDecl) block.body()).toString())
        .containsExactly("@Input(size = 4)", "@Dense(units = 2)", "@BatchNorm", "@Activate(TANH)");
  }

  private NetworkDecl read(CompilerKind compiler, String source) {
    return Read.clean(compiler, directory, source).network();
  }
}
