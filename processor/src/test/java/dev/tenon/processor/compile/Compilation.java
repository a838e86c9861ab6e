package dev.tenon.processor.compile;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * One run of a compiler, in a directory: {@code src} holds what it compiles, {@code gen} what
 * processors generate and {@code classes} the class files. On disk, since Eclipse's compiler cannot
 * read sources from memory.
 */
public final class Compilation {
  private final CompilerKind compiler;
  private final Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private String classPath = System.getProperty("java.class.path");

  public Compilation(CompilerKind compiler, Path directory) {
    this.compiler = compiler;
    this.directory = directory;
  }

  /**
   * Adds a source.
   *
   * @param path relative to the source folder, {@code birds/BirdNet.java}
   */
  public Compilation source(String path, String text) {
    Path file = directory.resolve("src").resolve(path);
    write(file, text);
    sources.add(file);
    return this;
  }

  /** Adds a processor; without one, nothing is processed. */
  public Compilation processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Adds options of the compiler. */
  public Compilation options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds compiled classes to those of the tests. */
  public Compilation classPath(Path classes) {
    classPath = classes + System.getProperty("path.separator") + classPath;
    return this;
  }

  /** Compiles. */
  public Compiled run() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean success = run(Writer.nullWriter(), diagnostics);
    return new Compiled(
        success,
        diagnostics.getDiagnostics().stream().map(Message::of).toList(),
        directory.resolve("gen"),
        directory.resolve("classes"));
  }

  /** Compiles, and returns what a user would see in the terminal, with the sources as paths. */
  public String print() {
    StringWriter terminal = new StringWriter();
    run(terminal, null);
    return terminal.toString().replace(directory.resolve("src") + File.separator, "");
  }

  private boolean run(
      Writer terminal, @Nullable DiagnosticListener<? super JavaFileObject> listener) {
    JavaCompiler tool = compiler.tool();
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(listener, Locale.ENGLISH, null)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              terminal,
              files,
              listener,
              arguments(),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.setLocale(Locale.ENGLISH);
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments() throws IOException {
    List<String> arguments = new ArrayList<>(compiler.options());
    arguments.addAll(List.of("-cp", classPath));
    arguments.addAll(List.of("-d", folder("classes"), "-s", folder("gen")));
    if (!options.contains("--release")) {
      arguments.addAll(compiler.release());
    }
    arguments.addAll(options);
    return arguments;
  }

  private String folder(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name)).toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
