package dev.tenon.processor.fuzz;

import dev.tenon.processor.declare.SourceText;
import dev.tenon.processor.random.RandomDeclarations;
import dev.tenon.processor.random.Sizes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A source file: written by hand, declared at random, or damaged. */
record Source(String name, String text) {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources"),
          Path.of("../sample-app/src/main/java/dev/tenon/sample/networks"));

  /** Sources with one or two changes that no author would mean. */
  static Arbitrary<Source> damaged() {
    Arbitrary<Source> sources =
        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(written())), Tuple.of(1, declared()));
    return Combinators.combine(sources, Damage.any().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (source, damages) -> {
              String text = source.text();
              for (Damage damage : damages) {
                text = damage.of(text);
              }
              return new Source(source.name(), text);
            });
  }

  private static Arbitrary<Source> declared() {
    return new RandomDeclarations(Sizes.SMALL)
        .any()
        .map(network -> new Source("RandomNet.java", SourceText.of(network)));
  }

  /** The examples of mistakes and the networks of the sample; generated sources are left out. */
  private static List<Source> written() {
    return FOLDERS.stream().flatMap(Source::in).toList();
  }

  private static Stream<Source> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("golden"))
          .sorted()
          .map(Source::read)
          .filter(source -> source.text().contains("import dev.tenon."))
          .toList()
          .stream();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
