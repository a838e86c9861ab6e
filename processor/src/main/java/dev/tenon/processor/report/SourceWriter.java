package dev.tenon.processor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
  private final Filer filer;
  private final Elements elements;
  private final EarlierSources earlier;
  private final Map<String, String> origins = new HashMap<>();

  /**
   * @param generator what {@code @Generated} of its classes names
   */
  public SourceWriter(ProcessingEnvironment environment, String generator) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
    earlier = new EarlierSources(environment, generator);
  }

  /**
   * Writes a class, unless it has been written before: a build may find what an earlier one
   * generated among its sources, and compilers refuse to write that again
   * (eclipse-jdt/eclipse.jdt.core#111).
   *
   * @return why the class is not there as it should be; empty if it is
   */
  public Optional<Refusal> write(String qualifiedName, String text, TypeElement origin) {
    try (Writer writer = filer.createSourceFile(qualifiedName, origin).openWriter()) {
      origins.put(qualifiedName, name(origin));
      writer.write(text);
      return Optional.empty();
    } catch (FilerException exists) {
      return existing(qualifiedName, text, origin);
    } catch (IOException failure) {
      return Optional.of(new Refusal.Unwritable(failure));
    }
  }

  private Optional<Refusal> existing(String qualifiedName, String text, TypeElement origin) {
    String writtenFor = origins.get(qualifiedName);
    if (writtenFor != null) {
      return writtenFor.equals(name(origin)) ? Optional.empty() : Optional.of(new Refusal.Taken());
    }
    TypeElement existing = elements.getTypeElement(qualifiedName);
    if (existing == null || !earlier.isGenerated(existing)) {
      return Optional.of(new Refusal.Taken());
    }
    return earlier.mayBe(existing, text) ? Optional.empty() : Optional.of(new Refusal.Stale());
  }

  /** An element is the same in its own round only. */
  private static String name(TypeElement origin) {
    return origin.getQualifiedName().toString();
  }
}
