package dev.tenon.processor;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.report.Refusal;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** What the user is told where a file that belongs to a network is not there. */
final class Refusals {
  private Refusals() {}

  /** The builder, or its skeleton, is not. */
  static Diagnostic of(Refusal refusal, NetworkDecl network, String builder) {
    if (refusal instanceof Refusal.Unwritable unwritable) {
      return unwritable("The builder of " + network.simpleName(), network, unwritable.failure());
    }
    return refusal instanceof Refusal.Stale ? stale(network, builder) : taken(network, builder);
  }

  /** A file that goes with the builder is not, which nothing else depends on. */
  static Diagnostic of(IOException failure, NetworkDecl network, String file) {
    return unwritable("%s of %s".formatted(file, network.simpleName()), network, failure);
  }

  private static Diagnostic unwritable(String what, NetworkDecl network, IOException failure) {
    return diagnostic(
        Code.UNWRITABLE, network, "%s cannot be written: %s.".formatted(what, reason(failure)));
  }

  /** Without the path, which is the compiler's. */
  private static String reason(IOException failure) {
    return failure instanceof FileSystemException ofFile && ofFile.getReason() != null
        ? ofFile.getReason()
        : Failures.words(failure);
  }

  private static Diagnostic taken(NetworkDecl network, String builder) {
    return diagnostic(
        Code.BUILDER_NAME_TAKEN,
        network,
        "The builder of %s is to be called %s, but that class exists already."
            .formatted(network.simpleName(), builder));
  }

  private static Diagnostic stale(NetworkDecl network, String builder) {
    return diagnostic(
        Code.BUILDER_NAME_TAKEN,
        network,
        "Among the sources is a %s that was generated before %s was changed."
            .formatted(builder, network.simpleName()),
        new Diagnostic.Fix("delete " + builder, "it is generated anew"));
  }

  private static Diagnostic diagnostic(
      Code code, NetworkDecl network, String sentence, Diagnostic.Fix... fixes) {
    Problem problem = new Problem(code, network.origin(), "", sentence, network.simpleName());
    return new Diagnostic(problem, List.of(fixes));
  }
}
