package dev.tenon.processor.report;

import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Explanation;
import dev.tenon.processor.read.Position;
import dev.tenon.processor.read.SourceMap;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints diagnostics through the compiler, at the place that is wrong. */
public final class MessagerReporter {
  private final Messager messager;
  private final boolean eclipse;
  private final Set<Said> said = new HashSet<>();

  /** What was said of what. */
  private record Said(String text, Element element) {}

  public MessagerReporter(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    eclipse = environment.getClass().getName().startsWith("org.eclipse.jdt.");
  }

  /** Prints an error. A block that several networks place is read for each, but wrong once. */
  public void error(Diagnostic diagnostic, SourceMap sources) {
    print(Kind.ERROR, Explanation.of(diagnostic), sources.position(diagnostic.problem().at()));
  }

  /** Prints an error about the type that is being compiled. */
  public void error(Diagnostic diagnostic, TypeElement type) {
    messager.printMessage(Kind.ERROR, Explanation.of(diagnostic), type);
  }

  /** Prints an error that is nowhere in the source. */
  public void error(Diagnostic diagnostic) {
    messager.printMessage(Kind.ERROR, Explanation.of(diagnostic));
  }

  /** Prints a warning. */
  public void warning(Diagnostic diagnostic, SourceMap sources) {
    print(Kind.WARNING, Explanation.of(diagnostic), sources.position(diagnostic.problem().at()));
  }

  private void print(Kind kind, String text, Position position) {
    if (said.add(new Said(text, position.element()))) {
      messager.printMessage(kind, text, position.element(), position.annotation(), value(position));
    }
  }

  /**
   * What to point at. Eclipse's compiler knows the place of an attribute, but not that of an
   * array's element, for which it falls back to the whole annotation.
   */
  private @Nullable AnnotationValue value(Position position) {
    return eclipse ? position.attribute() : position.value();
  }
}
