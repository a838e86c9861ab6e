package dev.tenon.processor.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;

/** A few lines of source with a network, without their imports. */
record Snippet(String text) {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      """;

  /** What makes an interface a network of vectors. */
  static final String NETWORK = "@Network(input = @Input(size = 3)) ";

  /** The last block of most networks. */
  static final String HEAD = "@Classifier(classes = 2) Scores scores();";

  /** A network {@code N} with these members before its head. */
  static Snippet network(String members) {
    return new Snippet(NETWORK + "interface N { " + members + " " + HEAD + " }");
  }

  /** The snippet has no error, and its builder not even a warning. */
  void isRight(Path directory) {
    for (CompilerKind compiler : CompilerKind.values()) {
      Compiled compiled = compile(compiler, directory);

      assertThat(compiled.errors()).as("%s: %s", compiler, text).isEmpty();
      assertThat(compiled.sources()).as("%s: %s", compiler, text).isNotEmpty();
      assertThat(compiled.messages())
          .as("%s: %s", compiler, text)
          .noneMatch(message -> message.file().endsWith("Builder.java"))
          .noneMatch(Snippet::isOfTenon);
    }
  }

  /** Tenon reports these errors, in the order of the source, and neither compiler another. */
  void isRejected(Path directory, String... codes) {
    for (CompilerKind compiler : CompilerKind.values()) {
      assertThat(compile(compiler, directory).errors())
          .as("%s: %s", compiler, text)
          .extracting(Message::code)
          .containsExactly(codes);
    }
  }

  /** Both compilers report errors of the snippet itself, and Tenon none besides. */
  void isLeftToTheCompiler(Path directory) {
    for (CompilerKind compiler : CompilerKind.values()) {
      isLeftTo(compiler, directory);
    }
  }

  /** A compiler reports errors of the snippet itself, and Tenon none besides. */
  void isLeftTo(CompilerKind compiler, Path directory) {
    assertThat(compile(compiler, directory).errors())
        .as("%s: %s", compiler, text)
        .isNotEmpty()
        .allMatch(error -> error.file().equals("N.java"))
        .noneMatch(Snippet::isOfTenon);
  }

  private static boolean isOfTenon(Message message) {
    return message.code().startsWith("TEN");
  }

  private Compiled compile(CompilerKind compiler, Path directory) {
    return new Compilation(compiler, directory.resolve(compiler.name()))
        .processor(new NetworkProcessor())
        .source("N.java", IMPORTS + text)
        .run();
  }

  @Override
  public String toString() {
    return text;
  }
}
