package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import java.nio.file.Path;

/** Reads the network {@code N} of a source. */
final class Read {
  /** What every source may use. */
  static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      import dev.tenon.merge.*;
      import org.deeplearning4j.nn.conf.layers.PoolingType;
      import org.nd4j.linalg.activations.Activation;
      """;

  private Read() {}

  /** A network with nothing that would keep the compiler, or the reader, from reading it. */
  static ReadResult clean(CompilerKind compiler, Path directory, String source) {
    ReadResult result = of(new Compilation(compiler, directory), source);
    assertThat(result.problems()).isEmpty();
    assertThat(result.isClean()).isTrue();
    return result;
  }

  /** A network of which the compiler says nothing. */
  static ReadResult of(Compilation compilation, String source) {
    ReaderProbe probe = new ReaderProbe();
    assertThat(compilation.source("N.java", IMPORTS + source).processor(probe).run().errors())
        .isEmpty();
    return probe.result("N");
  }
}
