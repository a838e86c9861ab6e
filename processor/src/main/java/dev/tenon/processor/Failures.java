package dev.tenon.processor;

import static java.util.stream.Collectors.toList;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.read.ReadResult;
import dev.tenon.processor.render.ProcessorVersion;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.SourceVersion;

/** What the user is told where the network is not to blame. */
final class Failures {
  private static final int FRAMES = 6;

  private Failures() {}

  /** Tenon itself failed: with what is needed to find the defect, but without a stack trace. */
  static Diagnostic crash(Throwable failure, String network) {
    String sentence =
        "Tenon failed on %s with %s: please report this error together with the interface."
            .formatted(network, words(failure));
    Problem problem = problem(Code.INTERNAL, Origin.NOWHERE, sentence, network);
    return new Diagnostic(problem.traced(List.of(calls(failure))), List.of());
  }

  /** The annotations are those of another release. */
  static Diagnostic otherRuntime(String runtime) {
    String sentence =
        "dev.tenon:tenon-runtime on the class path is %s, but dev.tenon:tenon-processor is %s: give both the same version."
            .formatted(runtime, ProcessorVersion.CURRENT);
    return new Diagnostic(
        problem(Code.OTHER_RUNTIME, Origin.NOWHERE, sentence, "the class path"), List.of());
  }

  /** The compiler would not understand what is generated. */
  static Diagnostic oldSource(SourceVersion told, SourceVersion needed) {
    String sentence =
        "The compiler is told to read Java %s, but builders are written in Java %s: compile with --release %2$s or a later one."
            .formatted(number(told), number(needed));
    return new Diagnostic(
        problem(Code.OLD_SOURCE, Origin.NOWHERE, sentence, "the options of the compiler"),
        List.of());
  }

  private static String number(SourceVersion java) {
    return java.name().substring("RELEASE_".length());
  }

  /** A network that was to be read after all, though the compiler does not know all it names. */
  static Diagnostic unresolved(ReadResult read) {
    NetworkDecl network = read.network();
    Origin first = Collections.min(read.unresolved(), Comparator.comparingInt(Origin::id));
    String sentence =
        "%s has no builder yet: it names something that the compiler does not know."
            .formatted(network.simpleName());
    return new Diagnostic(
        problem(Code.UNKNOWN_TYPE, first, sentence, network.simpleName()), List.of());
  }

  private static Problem problem(Code code, Origin at, String sentence, String where) {
    return new Problem(code, at, "", sentence, where);
  }

  /** What a failure says of itself, on one line. */
  static String words(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    return failure.getMessage() == null
        ? name
        : name + " (" + failure.getMessage().lines().findFirst().orElse("") + ")";
  }

  /** The last calls before the failure, in the order in which they were made. */
  private static List<String> calls(Throwable failure) {
    List<String> calls =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(toList());
    Collections.reverse(calls);
    return calls;
  }
}
