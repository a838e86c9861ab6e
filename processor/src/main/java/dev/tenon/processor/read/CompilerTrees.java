package dev.tenon.processor.read;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The syntax trees of what is compiled, which only javac shows to a processor. */
public final class CompilerTrees {
  private CompilerTrees() {}

  /**
   * Those of the compilation; empty in another compiler, on a JDK without the module jdk.compiler
   * and behind an IDE's wrapper around javac.
   */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError noneOrHidden) {
      return Optional.empty();
    }
  }
}
