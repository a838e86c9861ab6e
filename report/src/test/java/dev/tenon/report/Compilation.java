package dev.tenon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac; generated files are in the folder {@code gen} of its directory. */
public final class Compilation {
  private static final Path SAMPLES = Path.of("..", "sample-app", "src", "main", "java");
  private static final Path NETWORKS = SAMPLES.resolve("dev/tenon/sample/networks");

  private final Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();

  public Compilation(Path directory) {
    this.directory = directory;
  }

  /** Adds a network of the sample application by its package and name, {@code vgg/Vgg16}. */
  public Compilation sample(String name) {
    sources.add(NETWORKS.resolve(name + ".java"));
    return this;
  }

  /** Adds all networks of a package of the sample application. */
  public Compilation samples(String folder) {
    try (Stream<Path> files = Files.list(NETWORKS.resolve(folder))) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a source. */
  public Compilation source(String path, String text) {
    Path file = directory.resolve("src").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.add(file);
    return this;
  }

  public Compilation processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Where generated files are. */
  public Path generated() {
    return directory.resolve("gen");
  }

  /** The warnings of the run. */
  List<String> warnings() {
    return messages.getDiagnostics().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.WARNING)
        .map(message -> message.getMessage(Locale.ENGLISH))
        .toList();
  }

  /** Compiles what must have no errors. */
  public Compilation run() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(messages, Locale.ENGLISH, null)) {
      List<String> options =
          List.of(
              "-d",
              Files.createDirectories(directory.resolve("classes")).toString(),
              "-s",
              Files.createDirectories(generated()).toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-sourcepath",
              SAMPLES.toString(),
              "-proc:only");
      JavaCompiler.CompilationTask task =
          javac.getTask(
              Writer.nullWriter(),
              files,
              messages,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      boolean success = task.call();
      assertThat(messages.getDiagnostics())
          .filteredOn(message -> message.getKind() == Diagnostic.Kind.ERROR)
          .isEmpty();
      assertThat(success).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
