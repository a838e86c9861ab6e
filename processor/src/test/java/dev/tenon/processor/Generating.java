package dev.tenon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one class: in the first round, or when it sees another class. */
@SupportedAnnotationTypes("*")
public final class Generating extends AbstractProcessor {
  private final String awaited;
  private final String name;
  private final String text;
  private boolean written;

  public Generating(String name, String text) {
    this("", name, text);
  }

  /**
   * @param awaited the class that must have been generated before; empty if none
   */
  public Generating(String awaited, String name, String text) {
    this.awaited = awaited;
    this.name = name;
    this.text = text;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written && (awaited.isEmpty() || has(round, awaited))) {
      written = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private static boolean has(RoundEnvironment round, String type) {
    return round.getRootElements().stream()
        .anyMatch(root -> root.getSimpleName().contentEquals(type));
  }
}
