package com.example.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The block as a user meets it: in a network, under both compilers, right and wrong. */
class SqueezeExcitationTest {
  private static final String NETWORK =
      """
      package birds;

      import com.example.attention.SqueezeExcitation;
      import dev.tenon.*;
      import dev.tenon.head.Classifier;
      import dev.tenon.layer.Convolution;

      @Network(input = @Input(channels = 3, height = 32, width = 32))
      public interface BirdNet {
        @Convolution(filters = 24)
        FeatureMap body();

        @SqueezeExcitation(ratio = %s
        FeatureMap attended();

        @Classifier(classes = 20)
        Scores species();
      }
      """;

  private static final String USER =
      """
      package birds;

      import org.deeplearning4j.nn.graph.ComputationGraph;

      class User {
        ComputationGraph attentive() {
          return BirdNetBuilder.create().attended(block -> block.l2(1e-4).dropOut(0.8)).build();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void lowersToTheLayersOfThePaper() {
    Plan plan =
        Plans.of(
            TestNetwork.ofImage(256, 56, 56)
                .block("attended", SqueezeExcitation.class, "ratio", 16));

    assertThat(Plans.names(plan))
        .containsExactly(
            "attended/squeeze", "attended/reduce", "attended/excite", "attended/scale");
    assertThat(Plans.block(plan, "attended").output().shape()).hasToString("256×56×56");
    assertThat(plan.cost().parameters()).isEqualTo(2 * 256 * 256 / 16 + 16 + 256);
  }

  @ParameterizedTest
  @EnumSource
  void compilesWithTypedOptionsOfItsOwn(CompilerKind compiler) throws IOException {
    Compiled compiled = compilation(compiler, network("8)")).source("birds/User.java", USER).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(builder())
        .contains("24×32×32 → 24×32×32 with 171 parameters")
        .contains("public BirdNetBuilder attended(Consumer<? super WeightOptions> options)");
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsWrongOnTheValueThatIs(CompilerKind compiler) {
    Marked source = new Marked("birds/BirdNet.java", network("/*!*/16) // TEN301"));

    Compiled compiled = compilation(compiler, source.text()).run();

    assertThat(compiled.errors())
        .extracting(error -> new Expected(error.code(), error.line(), error.column()))
        .containsExactlyElementsOf(source.errors(compiler));
    assertThat(compiled.errors().get(0).text())
        .contains(
            "SqueezeExcitation 'attended' cannot squeeze 24 channels by 16: "
                + "the ratio must divide them.")
        .contains("ratio = 12")
        .contains("the next divisor; the network then checks");
  }

  @ParameterizedTest
  @EnumSource
  void rangesOfItsAttributesAreChecked(CompilerKind compiler) {
    Marked source = new Marked("birds/BirdNet.java", network("/*!*/0) // TEN301"));

    Compiled compiled = compilation(compiler, source.text()).run();

    assertThat(compiled.errors())
        .extracting(error -> new Expected(error.code(), error.line(), error.column()))
        .containsExactlyElementsOf(source.errors(compiler));
  }

  private Compilation compilation(CompilerKind compiler, String network) {
    return new Compilation(compiler, directory)
        .source("birds/BirdNet.java", network)
        .processor(new NetworkProcessor());
  }

  private static String network(String ratio) {
    return NETWORK.formatted(ratio);
  }

  private String builder() throws IOException {
    return Files.readString(directory.resolve("gen/birds/BirdNetBuilder.java"));
  }
}
