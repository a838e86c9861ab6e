package dev.tenon.processor.report;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Asks the compiler for another round.
 *
 * <p>A processor learns in the last round only that nothing more is generated, and what it writes
 * then comes too late for javac: whoever names it has an error already. There is another round
 * whenever something was generated, and so this generates a source with nothing but a comment.
 */
public final class NextRound {
  private final Filer filer;
  private final Elements elements;
  private final boolean needed;
  private boolean asked;
  private int number;

  public NextRound(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
    needed = !Eclipse.compiles(environment);
  }

  /**
   * Asks for a round after this one. Where that is not possible, the next one may be the last.
   *
   * @param network that is the reason for it
   */
  public void ask(TypeElement network) {
    if (!needed) {
      return;
    }
    number++;
    String name = "%s$Awaited%s".formatted(elements.getBinaryName(network), number);
    try (Writer writer = filer.createSourceFile(name, network).openWriter()) {
      writer.write(
          "// Empty: it had the compiler go on, since %s named something that was not known yet.\n"
              .formatted(network));
      asked = true;
    } catch (IOException refused) {
      asked = false;
    }
  }

  /** Whether the round that begins was asked for. */
  public boolean begins() {
    boolean answer = asked;
    asked = false;
    return answer;
  }
}
