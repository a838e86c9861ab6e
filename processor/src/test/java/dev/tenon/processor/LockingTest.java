package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -Atenon.lock} keeps, and what it objects to. */
class LockingTest {
  private static final String NETWORK =
      """
      package birds;
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      @Network(input = @Input(channels = 3, height = 32, width = 32))
      public interface BirdNet {
        @VggBlock(filters = 8, convs = 2) FeatureMap stem();
        @GlobalPool Vector pooled();
        @Dropout(0.5) Vector dropped();
        @Classifier(classes = 5) Scores species();
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void aNewNetworkIsLocked(CompilerKind compiler) throws IOException {
    assertThat(errors(compiler, NETWORK)).isEmpty();

    assertThat(Files.readString(lock()))
        .contains(
            "network birds.BirdNet\n", "block stem 8×16×16 parameters=808 macs=811008 VggBlock\n")
        .contains(
            "layer stem/conv1 from input 3: convolution filters=8 kernel=3×3 stride=1×1 dilation=1×1"
                + " padding=0×0 mode=SAME bias=true activation=RELU parameters=224\n");
  }

  @Test
  void bothCompilersWriteTheSame() throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    String javac = Files.readString(lock());
    Files.delete(lock());
    errors(CompilerKind.ECJ, NETWORK);

    assertThat(Files.readString(lock())).isEqualTo(javac);
  }

  /** Hindi has digits of its own. */
  @Test
  void everyLocaleWritesTheSame() throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    String usual = Files.readString(lock());
    Files.delete(lock());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      errors(CompilerKind.JAVAC, NETWORK);
    } finally {
      Locale.setDefault(before);
    }

    assertThat(Files.readString(lock())).isEqualTo(usual);
  }

  /** A larger image, another dropout rate: saved weights still fit. */
  @ParameterizedTest
  @ValueSource(
      strings = {"height = 32, width = 32|height = 64, width = 48", "@Dropout(0.5)|@Dropout(0.3)"})
  void aHarmlessChangeIsWrittenDown(String change) throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);

    assertThat(errors(CompilerKind.JAVAC, changed(change))).isEmpty();
    assertThat(errors(CompilerKind.JAVAC, changed(change))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filters = 8|filters = 16",
        "convs = 2|convs = 3",
        "FeatureMap stem()|FeatureMap trunk()",
        "@GlobalPool|@GlobalPool(org.deeplearning4j.nn.conf.layers.PoolingType.MAX)",
        "@Dropout(0.5) Vector dropped();|",
        "classes = 5|classes = 6"
      })
  void aChangeThatBreaksWeightsIsAnError(String change) throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    String before = Files.readString(lock());

    assertThat(errors(CompilerKind.JAVAC, changed(change)))
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo("TEN701"));
    assertThat(Files.readString(lock())).isEqualTo(before);
  }

  @Test
  void theErrorSaysWhatChanged() {
    errors(CompilerKind.JAVAC, NETWORK);

    assertThat(errors(CompilerKind.JAVAC, changed("filters = 8|filters = 4")).get(0).text())
        .contains(
            "Weights saved of BirdNet no longer fit it: Δ parameters −568, Δ MACs −552,980.",
            "resized 'stem': VggBlock 8×16×16, 808 parameters, is now VggBlock 4×16×16, 260 parameters",
            "resized 'species': Classifier 5, 45 parameters, is now Classifier 5, 25 parameters",
            "delete " + lock());
  }

  @Test
  void deletingTheFileAcceptsTheChange() throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    Files.delete(lock());

    assertThat(errors(CompilerKind.JAVAC, changed("filters = 8|filters = 16"))).isEmpty();
    assertThat(Files.readString(lock())).contains("filters=16");
  }

  @Test
  void aFileWithOtherLineBreaksIsTheSame() throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    String windows = Files.readString(lock()).replace("\n", "\r\n");
    Files.writeString(lock(), windows);

    assertThat(errors(CompilerKind.JAVAC, NETWORK)).isEmpty();
    assertThat(Files.readString(lock())).isEqualTo(windows);
  }

  @Test
  void aFileThatWasEditedIsAnError() throws IOException {
    errors(CompilerKind.JAVAC, NETWORK);
    Files.writeString(lock(), Files.readString(lock()).replace("filters=8", "filters=9"));

    assertThat(errors(CompilerKind.JAVAC, NETWORK).get(0).text())
        .contains("[TEN702]", "its fingerprint is not that of its layers");
  }

  @Test
  void withoutTheOptionNothingIsWrittenBesideClassesAndSources() throws IOException {
    new Compilation(CompilerKind.JAVAC, directory.resolve("out"))
        .source("BirdNet.java", NETWORK)
        .processor(new NetworkProcessor())
        .run();

    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> file.toString().matches(".*\\.(java|class)"));
    }
  }

  private Path lock() {
    return directory.resolve("locks").resolve("birds.BirdNet.tenon.lock");
  }

  private static String changed(String change) {
    String[] parts = change.split("\\|", -1);
    assertThat(NETWORK).contains(parts[0]);
    return NETWORK.replace(parts[0], parts[1]);
  }

  private List<Message> errors(CompilerKind compiler, String network) {
    Compiled compiled =
        new Compilation(compiler, directory.resolve("out"))
            .source("BirdNet.java", network)
            .processor(new NetworkProcessor())
            .options("-Atenon.lock=" + directory.resolve("locks"))
            .run();
    return compiled.errors();
  }
}
