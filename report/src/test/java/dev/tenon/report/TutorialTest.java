package dev.tenon.report;

import dev.tenon.processor.NetworkProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the tutorial's models; their pictures are those in the README. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TutorialTest {
  private static final Path PICTURES = Path.of("..", "docs", "pictures");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private Path folder;

  @BeforeAll
  void compile(@TempDir Path directory) {
    folder =
        new Compilation(directory)
            .samples("tutorial")
            .processor(new NetworkProcessor())
            .run()
            .generated()
            .resolve("dev/tenon/sample/networks/tutorial");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VggBlockModel",
        "ThreeVggBlocks",
        "NaiveInceptionModel",
        "ReducedInceptionModel",
        "ResidualModel"
      })
  void filesAreAsBefore(String network) throws IOException {
    Golden.check(
        PICTURES.resolve(network + ".svg"),
        Files.readString(folder.resolve("doc-files/" + network + ".svg")));
    for (String extension : new String[] {".mmd", ".dot", ".json", ".txt", ".html"}) {
      String file = network + extension;
      Golden.check(GOLDEN.resolve(file), withoutStyle(Files.readString(folder.resolve(file))));
    }
  }

  /** Without what all pages have in common. */
  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
        .replaceAll("(?s)<script>.*?</script>", "<script>…</script>");
  }
}
