package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code @Budget} says of VGG-16. */
class BudgetTest {
  private static final String VGG_16 =
      """
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      @Network(input = @Input(channels = 3, height = 224, width = 224))
      @Budget(%s)
      interface Vgg16 {
        @VggBlock(filters = 64, convs = 2) FeatureMap conv1();
        @VggBlock(filters = 128, convs = 2) FeatureMap conv2();
        @VggBlock(filters = 256, convs = 3) FeatureMap conv3();
        @VggBlock(filters = 512, convs = 3) FeatureMap conv4();
        @VggBlock(filters = 512, convs = 3) FeatureMap conv5();
        @Dense(units = 4096) Vector fc1();
        @Dense(units = 4096) Vector fc2();
        @Classifier(classes = 1000) Scores scores();
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void blamesTheFirstDenseLayerForTheParameters(CompilerKind compiler) {
    assertThat(error(compiler, "parameters = 100_000_000"))
        .contains("'fc1' holds 102,764,544 of 138,357,544, 74 %.", "units = 2048 on 'fc1'");
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheLargestBatchThatFits(CompilerKind compiler) {
    assertThat(error(compiler, "memory = \"8GiB\", batch = 256"))
        .contains("[TEN506]", "(the largest that fits; the network then checks)");
  }

  /** As Java: in groups of digits, and with the suffix of what is no {@code int}. */
  @ParameterizedTest
  @CsvSource({
    "JAVAC, parameters = 138_357_544",
    "ECJ, parameters = 138_357_544",
    "JAVAC, macs = 15_470_264_320L",
    "ECJ, macs = 15_470_264_320L"
  })
  void proposesWhatTheNetworkHasNow(CompilerKind compiler, String budget) {
    String exceeded = budget.replaceFirst("=.*", "= 1");

    assertThat(error(compiler, exceeded)).contains(budget + " ", "(what the network has now; ");
    assertThat(errors(compiler, budget)).isEmpty();
  }

  private String error(CompilerKind compiler, String budget) {
    return errors(compiler, budget).get(0).text();
  }

  private List<Message> errors(CompilerKind compiler, String budget) {
    return new Compilation(compiler, directory)
        .source("Vgg16.java", VGG_16.formatted(budget))
        .processor(new NetworkProcessor())
        .run()
        .errors();
  }
}
