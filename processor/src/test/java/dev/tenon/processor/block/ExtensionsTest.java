package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A library that cannot be loaded does not hide the others. */
class ExtensionsTest {

  @Test
  void thoseThatCanBeLoaded() {
    Extensions<String> extensions =
        load(
            List.of(
                () -> "first",
                () -> {
                  throw new ServiceConfigurationError("no such class");
                },
                () -> "second",
                () -> {
                  throw new NoClassDefFoundError("a class of another library");
                },
                () -> "third"));

    assertThat(extensions.usable()).containsExactly("first", "second", "third");
    assertThat(extensions.failures())
        .extracting(Throwable::getMessage)
        .containsExactly("no such class", "a class of another library");
  }

  /** The same failure again means that the iteration does not get on. */
  @Test
  void notForEverWhereThePathCannotBeRead() {
    Iterator<String> stuck =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new ServiceConfigurationError("cannot be read");
          }

          @Override
          public String next() {
            throw new AssertionError("never asked for");
          }
        };

    Extensions<String> extensions = Extensions.of(() -> stuck);

    assertThat(extensions.usable()).isEmpty();
    assertThat(extensions.failures())
        .singleElement()
        .extracting(Throwable::getMessage)
        .isEqualTo("cannot be read");
  }

  @Test
  void allOfOneKindOnTheProcessorPath() {
    assertThat(Extensions.load(BlockType.class).usable())
        .hasSameSizeAs(BlockTypes.load().annotations());
    assertThat(Extensions.load(BlockType.class).failures()).isEmpty();
  }

  private static Extensions<String> load(List<Supplier<String>> libraries) {
    Iterator<Supplier<String>> rest = libraries.iterator();
    return Extensions.of(
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return rest.hasNext();
              }

              @Override
              public String next() {
                return rest.next().get();
              }
            });
  }
}
