package dev.tenon.processor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes generated classes. Each has one originating element, the interface it is generated from:
 * that is what makes the processor isolating for Gradle and for Eclipse.
 */
public final class SourceWriter {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;
  private final Map<String, TypeElement> origins = new HashMap<>();

  public SourceWriter(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
  }

  /**
   * Writes a class, unless it has been written before: Eclipse may find what an earlier build
   * generated among its sources, and refuses to write that again
   * (eclipse-jdt/eclipse.jdt.core#111).
   *
   * @return false if there is another class of that name, which was not generated from this origin
   * @throws UncheckedIOException if the file cannot be written
   */
  public boolean write(String qualifiedName, String text, TypeElement origin) {
    try (Writer writer = filer.createSourceFile(qualifiedName, origin).openWriter()) {
      origins.put(qualifiedName, origin);
      writer.write(text);
      return true;
    } catch (FilerException exists) {
      return isGenerated(qualifiedName, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isGenerated(String qualifiedName, TypeElement origin) {
    TypeElement writtenFor = origins.get(qualifiedName);
    if (writtenFor != null) {
      return writtenFor.equals(origin);
    }
    TypeElement existing = elements.getTypeElement(qualifiedName);
    return existing != null
        && existing.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
  }
}
