package dev.tenon.processor.report;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a user gets to see where Tenon itself fails: one error like any other, with what is needed
 * to find the defect.
 */
public final class CrashReport {
  private static final int FRAMES = 6;

  private CrashReport() {}

  /**
   * @param at the interface that was being processed
   * @param name its name
   */
  public static Diagnostic of(Throwable failure, Origin at, String name) {
    String message = failure.getMessage() == null ? "" : ": " + firstLine(failure.getMessage());
    String sentence =
        "Tenon failed on %s with %s%s; please report this error together with the interface."
            .formatted(name, failure.getClass().getSimpleName(), message);
    Problem problem = new Problem(Code.INTERNAL, at, "", sentence, name);
    return new Diagnostic(problem.traced(List.of(calls(failure))), List.of());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** The last calls before the failure, in the order in which they were made. */
  private static List<String> calls(Throwable failure) {
    List<String> calls =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(Collectors.toList());
    Collections.reverse(calls);
    return calls;
  }
}
