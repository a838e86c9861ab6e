package dev.tenon.processor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
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
  private final Map<String, String> origins = new HashMap<>();

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
      origins.put(qualifiedName, name(origin));
      writer.write(text);
      return true;
    } catch (FilerException exists) {
      return isGenerated(qualifiedName, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether all of these types were written by this. */
  public boolean hasWritten(Collection<TypeElement> types) {
    return types.stream().map(SourceWriter::name).allMatch(origins::containsKey);
  }

  private boolean isGenerated(String qualifiedName, TypeElement origin) {
    String writtenFor = origins.get(qualifiedName);
    if (writtenFor != null) {
      return writtenFor.equals(name(origin));
    }
    TypeElement existing = elements.getTypeElement(qualifiedName);
    return existing != null
        && existing.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
  }

  /** An element is the same in its own round only. */
  private static String name(TypeElement origin) {
    return origin.getQualifiedName().toString();
  }
}
