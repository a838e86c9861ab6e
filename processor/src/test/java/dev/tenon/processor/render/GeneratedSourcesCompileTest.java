package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedSourcesCompileTest {

  @ParameterizedTest
  @EnumSource
  void withoutAWarning(CompilerKind compiler, @TempDir Path directory) {
    Compilation compilation = new Compilation(compiler, directory);
    for (String network : Catalogue.networks().keySet()) {
      GeneratedSource source = Declared.builder(Catalogue.network(network));
      compilation.source(source.qualifiedName().replace('.', '/') + ".java", source.text());
    }

    assertThat(compilation.run().messages()).isEmpty();
  }
}
