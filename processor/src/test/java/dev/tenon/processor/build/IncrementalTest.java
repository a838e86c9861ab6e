package dev.tenon.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that compile only what has changed, with the classes of the build before on the class
 * path: so do Gradle, and Maven with {@code useIncrementalCompilation=false}. Eclipse's compiler by
 * itself writes no source of a class that is on its class path.
 */
class IncrementalTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

  @TempDir Path directory;

  @Test
  void generateTheBuilderOfTheChangedNetworkAlone() throws IOException {
    Map<String, String> sources = sources(4);
    Compiled before = compile(sources);
    assertThat(before.errors()).isEmpty();
    Map<String, String> builders = before.sources();
    age(before);

    Compiled after =
        compile(Map.of("nets/Large.java", network("Large", 5), "nets/User.java", user()));

    assertThat(after.errors()).isEmpty();
    assertThat(isNew(after, "nets/LargeBuilder.java")).isTrue();
    assertThat(isNew(after, "nets/SmallBuilder.java")).isFalse();
    assertThat(after.sources())
        .containsEntry("nets/SmallBuilder.java", builders.get("nets/SmallBuilder.java"))
        .isEqualTo(compileAnew(sources(5)).sources());
  }

  /** A mistake that comes and goes: the skeleton takes the builder's place, and gives it back. */
  @Test
  void mendWhatWasBroken() {
    Compiled right = compile(sources(4));
    Compiled wrong = compile(Map.of("nets/Large.java", network("Large", 0)));
    Compiled again = compile(Map.of("nets/Large.java", network("Large", 4)));

    assertThat(wrong.errors()).extracting(Message::code).containsExactly("TEN301");
    assertThat(again.errors()).isEmpty();
    assertThat(again.sources()).isEqualTo(right.sources());
  }

  /**
   * A block that a network places, when only the network is compiled: it is read from its class.
   */
  @Test
  void readUnchangedBlocksFromTheirClasses() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "nets/Part.java",
        """
        package nets;
        @dev.tenon.Block
        public interface Part {
          @dev.tenon.layer.Dense(units = 6) dev.tenon.Vector dense();
        }
        """);
    String net =
        """
        package nets;
        @dev.tenon.Network(input = @dev.tenon.Input(size = 3))
        public interface Net {
          Part part();
          @dev.tenon.head.Classifier(classes = 2) dev.tenon.Scores scores();
        }
        """;
    sources.put("nets/Net.java", net);
    Compiled whole = compile(sources);

    Compiled alone = compile(Map.of("nets/Net.java", net));

    assertThat(alone.errors()).isEmpty();
    assertThat(alone.sources()).isEqualTo(whole.sources());
  }

  private static Map<String, String> sources(int units) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("nets/Small.java", network("Small", 3));
    sources.put("nets/Large.java", network("Large", units));
    sources.put("nets/User.java", user());
    return sources;
  }

  private static String network(String name, int units) {
    return """
        package nets;
        import dev.tenon.*;
        import dev.tenon.head.*;
        import dev.tenon.layer.*;
        @Network(input = @Input(size = 3))
        public interface %s {
          @Dense(units = %d) Vector dense();
          @Classifier(classes = 2) Scores scores();
        }
        """
        .formatted(name, units);
  }

  private static String user() {
    return "package nets; class User { long all = SmallBuilder.MACS + LargeBuilder.MACS; }";
  }

  /** In the same folders as before, with the classes that are there. */
  private Compiled compile(Map<String, String> sources) {
    Path folder = directory.resolve("build");
    return compile(sources, folder, folder.resolve("classes"));
  }

  private Compiled compileAnew(Map<String, String> sources) {
    Path folder = directory.resolve("anew");
    return compile(sources, folder, folder);
  }

  private static Compiled compile(Map<String, String> sources, Path folder, Path classes) {
    Compilation compilation =
        new Compilation(CompilerKind.JAVAC, folder)
            .processor(new NetworkProcessor())
            .classPath(classes);
    sources.forEach(compilation::source);
    return compilation.run();
  }

  private static void age(Compiled compiled) throws IOException {
    for (String path : compiled.sources().keySet()) {
      Files.setLastModifiedTime(compiled.generated().resolve(path), LONG_AGO);
    }
  }

  private static boolean isNew(Compiled compiled, String path) throws IOException {
    return !Files.getLastModifiedTime(compiled.generated().resolve(path)).equals(LONG_AGO);
  }
}
