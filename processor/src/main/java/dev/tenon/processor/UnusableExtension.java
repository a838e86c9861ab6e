package dev.tenon.processor;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.render.ProcessorVersion;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the user is told of a library on the processor path that is to extend Tenon, but cannot. */
final class UnusableExtension {
  /** {@code dev.tenon.processor.block.BlockType: Provider birds.GhostType not found}. */
  private static final Pattern OF_THE_LOADER =
      Pattern.compile("(?<service>[\\w.$]+): (?<reason>.*)", Pattern.DOTALL);

  private static final String SERVICES = "META-INF/services/";

  private UnusableExtension() {}

  static Diagnostic of(Throwable failure) {
    Matcher loader = OF_THE_LOADER.matcher(String.valueOf(failure.getMessage()));
    return failure instanceof ServiceConfigurationError && loader.matches()
        ? diagnostic(reason(loader.group("reason"), failure), SERVICES + loader.group("service"))
        : diagnostic(Failures.words(failure), SERVICES);
  }

  private static Diagnostic diagnostic(String reason, String file) {
    String sentence =
        "An extension of Tenon cannot be loaded (%s): use the version of its library that is made for Tenon %s, or take it off the processor path."
            .formatted(reason, ProcessorVersion.CURRENT);
    return new Diagnostic(
        new Problem(
            Code.UNUSABLE_EXTENSION, Origin.NOWHERE, "", sentence, file + " on the processor path"),
        List.of());
  }

  private static String reason(String message, Throwable failure) {
    String reason = message.replaceFirst("^Provider ", "");
    Throwable cause = failure.getCause();
    return cause == null ? reason : reason + ": " + Failures.words(cause);
  }
}
