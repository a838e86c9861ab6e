package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Libraries on the processor path that are to extend Tenon, but cannot. */
class UnusableExtensionTest {
  private static final String SERVICE = "META-INF/services/dev.tenon.processor.block.BlockType";

  private static final String NET =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      @Network(input = @Input(size = 3))
      interface Net {
        @Mine Vector mine();
        @Classifier(classes = 2) Scores scores();
      }
      @interface Mine {}
      """;

  private static final String USER =
      """
      class User {
        NetBuilder builder = NetBuilder.create().mine(options -> {}).scores(options -> {});
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void isTheOnlyError(CompilerKind compiler) throws IOException {
    Compiled compiled = compiled(compiler, "birds.Gone");

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN903");
    assertThat(compiled.errors().get(0).text())
        .isEqualTo(
            """
            [TEN903] An extension of Tenon cannot be loaded (birds.Gone not found): use the version \
            of its library that is made for Tenon 0.1.0, or take it off the processor path.
              where  %s on the processor path
              see    docs/errors/TEN903.md"""
                .formatted(SERVICE));
    assertThat(compiled.sources().get("NetBuilder.java")).contains("has errors: TEN903");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "org.junit.jupiter.api.Test | org.junit.jupiter.api.Test not a subtype",
        "two words         | Illegal configuration-file syntax",
        "Hidden            | Unable to get public no-arg constructor",
        "Failing           | Failing could not be instantiated: IllegalStateException (no licence)",
        "Nameless          | AbstractMethodError",
        "Garbled           | ClassFormatError",
        "Twice             | UnusableExtensionTest$Twice are both for @dev.tenon.layer.Convolution)"
      })
  void saysWhatIsWrongWithIt(String provider, String reason) throws IOException {
    String prefix = UnusableExtensionTest.class.getName() + "$";
    boolean nested = provider.matches("[A-Z]\\w+") && !provider.equals("Garbled");
    Files.write(directory.resolve("Garbled.class"), new byte[] {1, 2, 3});

    Compiled compiled = compiled(CompilerKind.JAVAC, nested ? prefix + provider : provider);

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN903");
    assertThat(compiled.errors().get(0).text()).contains(reason);
  }

  @ParameterizedTest
  @EnumSource
  void areAllReported(CompilerKind compiler) throws IOException {
    assertThat(compiled(compiler, "birds.Gone\nbirds.GoneToo").errors())
        .extracting(Message::code)
        .containsExactly("TEN903", "TEN903");
  }

  /** What is compiled with these providers of block types. */
  private Compiled compiled(CompilerKind compiler, String providers) throws IOException {
    Path services = directory.resolve(SERVICE);
    Files.createDirectories(services.getParent());
    Files.writeString(services, providers);
    URL[] library = {directory.toUri().toURL()};
    try (URLClassLoader path = new URLClassLoader(library, BlockTypes.class.getClassLoader())) {
      return new Compilation(compiler, directory.resolve("user"))
          .processor(
              new NetworkProcessor(() -> new BlockTypes(ServiceLoader.load(BlockType.class, path))))
          .source("Net.java", NET)
          .source("User.java", USER)
          .run();
    }
  }

  /** Has no constructor that anybody else could call. */
  public static final class Hidden extends Base {
    private Hidden() {}
  }

  /** Fails when it is made. */
  public static final class Failing extends Base {
    public Failing() {
      throw new IllegalStateException("no licence");
    }
  }

  /** Fails when it is asked, as if it were made for another version of the interface. */
  public static final class Nameless extends Base {
    @Override
    public String annotation() {
      throw new AbstractMethodError("annotation");
    }
  }

  /** Is for an annotation that Tenon has a block type for. */
  public static final class Twice extends Base {
    @Override
    public String annotation() {
      return "dev.tenon.layer.Convolution";
    }
  }

  private abstract static class Base implements BlockType {
    @Override
    public String annotation() {
      return "Mine";
    }

    @Override
    public Wire lower(Lowering lowering) {
      throw new UnsupportedOperationException();
    }
  }
}
