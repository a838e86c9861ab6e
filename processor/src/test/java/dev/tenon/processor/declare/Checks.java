package dev.tenon.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Explanation;
import dev.tenon.processor.problem.Problem;
import java.util.List;

/** Checks declared networks. */
public final class Checks {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  private Checks() {}

  /** The warnings of a network without mistakes, as the codes and the blocks that have them. */
  public static List<String> warnings(TestNetwork network) {
    return diagnostics(network).stream()
        .map(warning -> warning.problem().code().tag() + " " + warning.problem().block())
        .toList();
  }

  /** The warnings of a network without mistakes as the user reads them. */
  public static List<String> warningTexts(TestNetwork network) {
    return diagnostics(network).stream().map(Explanation::of).toList();
  }

  /**
   * What the warnings of a network stand at: {@code block.attribute}, or the block alone where they
   * stand at its annotation.
   */
  public static List<String> warningPlaces(TestNetwork network) {
    return diagnostics(network).stream().map(warning -> place(network, warning.problem())).toList();
  }

  private static String place(TestNetwork network, Problem problem) {
    return network.decl().blocks().stream()
        .filter(block -> block.name().equals(problem.block()))
        .flatMap(block -> ((AnnotationDecl) block.body()).attributes().stream())
        .filter(attribute -> attribute.written() && attribute.origin().equals(problem.at()))
        .map(attribute -> problem.block() + "." + attribute.name())
        .findFirst()
        .orElse(problem.block());
  }

  /** The errors of a network as the user reads them, without the line on the documentation. */
  public static List<String> errors(TestNetwork network) {
    return rejected(network).stream()
        .map(Explanation::of)
        .map(text -> text.substring(0, text.lastIndexOf('\n')))
        .toList();
  }

  /** Fails unless these are the errors of a network, as {@link #errors} has them. */
  public static void assertErrors(TestNetwork network, String... errors) {
    assertThat(errors(network)).containsExactly(errors);
  }

  private static List<Diagnostic> rejected(TestNetwork network) {
    return CHECKER.check(network.decl()) instanceof Verdict.Rejected rejected
        ? rejected.errors()
        : List.of();
  }

  /** The fixes that are proposed for the only warning of a network. */
  public static List<String> fixes(TestNetwork network) {
    List<Diagnostic> warnings = diagnostics(network);
    if (warnings.size() != 1) {
      throw new AssertionError("one warning expected, but there are " + warnings);
    }
    return warnings.get(0).fixes().stream().map(Diagnostic.Fix::text).toList();
  }

  private static List<Diagnostic> diagnostics(TestNetwork network) {
    Verdict verdict = CHECKER.check(network.decl());
    if (verdict instanceof Verdict.Accepted accepted) {
      return accepted.warnings();
    }
    throw new AssertionError("the network has mistakes: " + ((Verdict.Rejected) verdict).errors());
  }
}
