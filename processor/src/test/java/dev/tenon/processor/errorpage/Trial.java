package dev.tenon.processor.errorpage;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.errorpage.Example.Marked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Compiles an example. */
final class Trial {
  private final Example example;
  private final Path directory;

  Trial(Example example, Path directory) {
    this.example = example;
    this.directory = directory;
  }

  /** With the mistake. */
  Compiled broken(CompilerKind compiler) {
    return compilation(compiler, "broken" + compiler, Marked::broken).run();
  }

  /** With the mistake, as a user of javac sees it. */
  String printed() {
    return compilation(CompilerKind.JAVAC, "printed", Marked::broken).print();
  }

  /** Without the mistake. */
  Compiled mended() {
    return compilation(CompilerKind.JAVAC, "mended", Marked::mended).run();
  }

  private Compilation compilation(
      CompilerKind compiler, String name, Function<Marked, String> form) {
    Path folder = directory.resolve(name);
    Compilation compilation = new Compilation(compiler, folder).processor(processor());
    form.apply(example.options()).lines().forEach(compilation::options);
    if (!example.library().isEmpty()) {
      Compilation library = new Compilation(compiler, folder.resolve("library"));
      example.library().forEach(source -> library.source(source.name(), source.text()));
      compilation.classPath(library.run().classes());
    }
    example.sources().forEach(source -> compilation.source(source.name(), form.apply(source)));
    return compilation;
  }

  private NetworkProcessor processor() {
    return example.extendsTenon()
        ? new NetworkProcessor(() -> extended(example.folder()))
        : new NetworkProcessor();
  }

  /** Tenon's block types and those of the example. */
  private static BlockTypes extended(Path folder) {
    ClassLoader tenon = BlockTypes.class.getClassLoader();
    try (URLClassLoader path = new URLClassLoader(new URL[] {folder.toUri().toURL()}, tenon)) {
      return new BlockTypes(ServiceLoader.load(BlockType.class, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
