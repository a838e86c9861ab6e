package dev.tenon.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.tenon.processor.NetworkProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac writes with this module on the processor path. */
class ReportProcessorTest {
  private static final String NETS =
      """
      package nets;
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      public interface Nets {
        @Network(input = @Input(size = 3))
        interface One { @Classifier(classes = 2) Scores scores(); }
        @Network(input = @Input(size = 30))
        interface Two {
          @Dense(units = 4) Vector hidden();
          @Classifier(classes = 2) Scores scores();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void everyNetworkHasItsFilesAndTheModuleAPage() throws IOException {
    Path generated = compile().generated();

    try (Stream<Path> files = Files.walk(generated)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> generated.relativize(file)))
          .map(file -> file.toString().replace('\\', '/'))
          .containsExactlyInAnyOrder(
              "nets/Nets_One.dot",
              "nets/Nets_One.html",
              "nets/Nets_One.json",
              "nets/Nets_One.mmd",
              "nets/Nets_One.txt",
              "nets/Nets_OneBuilder.java",
              "nets/Nets_Two.dot",
              "nets/Nets_Two.html",
              "nets/Nets_Two.json",
              "nets/Nets_Two.mmd",
              "nets/Nets_Two.txt",
              "nets/Nets_TwoBuilder.java",
              "nets/doc-files/Nets_One.svg",
              "nets/doc-files/Nets_Two.svg",
              "tenon-report.html");
    }
    assertThat(generated.resolve("tenon-report.html"))
        .content()
        .contains("href=\"nets/Nets_One.html\"", "href=\"nets/Nets_Two.html\"")
        .contains("data-value=\"134\">134<");
    assertThat(generated.resolve("nets/Nets_One.html"))
        .content()
        .contains("href=\"../tenon-report.html\"", "Nets.java:7");
  }

  @Test
  void aPageThatCannotBeWrittenIsAWarning() throws IOException {
    Files.createDirectories(directory.resolve("gen/tenon-report.html/in-the-way"));

    Compilation compiled = compile();

    assertThat(compiled.warnings())
        .singleElement(STRING)
        .startsWith("Tenon cannot write tenon-report.html, which lists the networks: ");
    assertThat(compiled.generated().resolve("nets/Nets_OneBuilder.java")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"totals\": {}, \"rows\": [{\"depth\": 0}]}"})
  void aSummaryThatCannotBeReadIsAWarning(String damaged) throws IOException {
    Path generated = compile().generated();
    Path summary = Files.writeString(generated.resolve("nets/Nets_One.json"), damaged);

    // Without the processor that would write it anew.
    Compilation compiled =
        new Compilation(directory)
            .source("nets/Nets.java", NETS)
            .processor(new ReportProcessor())
            .run();

    assertThat(compiled.warnings())
        .singleElement(STRING)
        .startsWith(
            "Tenon cannot read %s, so tenon-report.html does not list the network: "
                .formatted(summary));
    assertThat(generated.resolve("tenon-report.html"))
        .content()
        .contains("nets/Nets_Two.html")
        .doesNotContain("nets/Nets_One.html");
  }

  /** A link in a comment is one thing; that javadoc puts the picture where it leads, another. */
  @Test
  void javadocShowsThePicture() throws IOException {
    Path generated = compile().generated();
    Path site = directory.resolve("site");
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-quiet",
                "-Xdoclint:all,-missing",
                "-d",
                site.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-sourcepath",
                directory.resolve("src") + System.getProperty("path.separator") + generated,
                "nets");

    assertThat(status).isZero();
    assertThat(site.resolve("nets/Nets_OneBuilder.html"))
        .content()
        .contains("<img src=\"doc-files/Nets_One.svg\"");
    assertThat(site.resolve("nets/doc-files/Nets_One.svg")).content().startsWith("<svg ");
  }

  @Test
  void gradleIsToldThatItAggregates() {
    assertThat(
            ReportProcessor.class
                .getClassLoader()
                .resources("META-INF/gradle/incremental.annotation.processors")
                .map(ReportProcessorTest::text))
        .containsExactlyInAnyOrder(
            "dev.tenon.report.ReportProcessor,aggregating\n",
            "dev.tenon.processor.NetworkProcessor,isolating\n");
  }

  private static String text(URL url) {
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compilation compile() {
    return new Compilation(directory)
        .source("nets/Nets.java", NETS)
        .processor(new NetworkProcessor())
        .processor(new ReportProcessor())
        .run();
  }
}
