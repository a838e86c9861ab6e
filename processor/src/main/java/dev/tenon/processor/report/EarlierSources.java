package dev.tenon.processor.report;

import com.sun.source.util.TreePath;
import dev.tenon.processor.read.CompilerTrees;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What an earlier compilation has generated and this one finds among its sources. */
final class EarlierSources {
  private final ProcessingEnvironment environment;
  private final String generator;

  /**
   * @param generator what {@code @Generated} names
   */
  EarlierSources(ProcessingEnvironment environment, String generator) {
    this.environment = environment;
    this.generator = generator;
  }

  /** Whether the generator made a class: it says so in its source only, not in a class file. */
  boolean isGenerated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(Generated.class.getName()))
        .anyMatch(this::namesGenerator);
  }

  private boolean namesGenerator(AnnotationMirror generated) {
    return generated.getElementValues().values().stream()
        .anyMatch(value -> value.toString().contains('"' + generator + '"'));
  }

  /** Whether the source of a class is this text, as far as the compiler shows its sources. */
  boolean mayBe(TypeElement type, String text) {
    return source(type).map(source -> lines(source).equals(lines(text))).orElse(true);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private Optional<String> source(TypeElement type) {
    return CompilerTrees.of(environment)
        .flatMap(trees -> Optional.ofNullable(trees.getPath(type)))
        .flatMap(EarlierSources::text);
  }

  private static Optional<String> text(TreePath path) {
    try {
      return Optional.of(path.getCompilationUnit().getSourceFile().getCharContent(true).toString());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
