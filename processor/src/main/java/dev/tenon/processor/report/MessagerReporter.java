package dev.tenon.processor.report;

import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Explanation;
import dev.tenon.processor.read.Position;
import dev.tenon.processor.read.SourceMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
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
  private final boolean verbose;
  private final Set<Said> said = new HashSet<>();
  private boolean failed;

  /** What was said of what. */
  private record Said(String text, Element element) {}

  /**
   * @param verbose whether notes are printed
   */
  public MessagerReporter(ProcessingEnvironment environment, boolean verbose) {
    this.messager = environment.getMessager();
    this.verbose = verbose;
    this.eclipse = Eclipse.compiles(environment);
  }

  /** Prints an error. A block that several networks place is read for each, but wrong once. */
  public void error(Diagnostic diagnostic, SourceMap sources) {
    failed = true;
    print(Kind.ERROR, diagnostic, sources.position(diagnostic.problem().at()));
  }

  /** Prints an error about the type that is being compiled. */
  public void error(Diagnostic diagnostic, TypeElement type) {
    failed = true;
    messager.printMessage(Kind.ERROR, text(diagnostic), type);
  }

  /** Prints an error that is nowhere in the source. */
  public void error(Diagnostic diagnostic) {
    failed = true;
    messager.printMessage(Kind.ERROR, text(diagnostic));
  }

  /** Whether there was an error: the compilation fails then. */
  public boolean hasFailed() {
    return failed;
  }

  /** Prints a warning. */
  public void warning(Diagnostic diagnostic, SourceMap sources) {
    print(Kind.WARNING, diagnostic, sources.position(diagnostic.problem().at()));
  }

  /** Prints a warning about the type that is being compiled. */
  public void warning(Diagnostic diagnostic, TypeElement type) {
    messager.printMessage(Kind.WARNING, text(diagnostic), type);
  }

  /** Prints what is nice to know. */
  public void note(Supplier<String> text) {
    if (verbose) {
      messager.printMessage(Kind.NOTE, text.get());
    }
  }

  private void print(Kind kind, Diagnostic diagnostic, Position position) {
    String text = text(diagnostic);
    if (said.add(new Said(text, position.element()))) {
      messager.printMessage(kind, text, position.element(), position.annotation(), value(position));
    }
  }

  /** The explanation; javac itself indents all but the first line by two. */
  private String text(Diagnostic diagnostic) {
    String text = Explanation.of(diagnostic);
    return eclipse ? text : text.replace("\n  ", "\n");
  }

  /**
   * What to point at. Eclipse's compiler knows the place of an attribute, but not that of an
   * array's element, for which it falls back to the whole annotation.
   */
  private @Nullable AnnotationValue value(Position position) {
    return eclipse ? position.attribute() : position.value();
  }
}
