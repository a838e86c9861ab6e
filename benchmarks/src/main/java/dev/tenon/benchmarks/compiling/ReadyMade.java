package dev.tenon.benchmarks.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that does nothing but hand over the sources of a folder: what {@code javac} takes for
 * them is the least that a processor which generates them can cost.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(ReadyMade.FOLDER)
public final class ReadyMade extends AbstractProcessor {
  static final String FOLDER = "folder";

  private static final String EXTENSION = ".java";

  private boolean done;

  /**
   * The options of a compilation with this processor alone.
   *
   * @param sources what it hands over, in the default package
   * @param written where it does
   */
  static List<String> options(Path sources, Path written) {
    return List.of(
        "-processorpath",
        Fork.CLASSES,
        "-processor",
        ReadyMade.class.getName(),
        "-A" + FOLDER + "=" + sources,
        "-s",
        written.toString());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try (Stream<Path> files = Files.list(Path.of(processingEnv.getOptions().get(FOLDER)))) {
        files.sorted().forEach(this::handOver);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return false;
  }

  private void handOver(Path source) {
    String file = source.getFileName().toString();
    String type = file.substring(0, file.length() - EXTENSION.length());
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(Files.readString(source));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
