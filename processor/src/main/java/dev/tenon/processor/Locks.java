package dev.tenon.processor;

import dev.tenon.processor.lock.Lock;
import dev.tenon.processor.lock.LockDifference;
import dev.tenon.processor.lock.LockReader;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.report.LockDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps the lock files of a project: writes new ones, and objects where saved weights break. */
final class Locks {
  private final LockDirectory directory;

  Locks(LockDirectory directory) {
    this.directory = directory;
  }

  /** Compares a network with its lock file, or writes that; what is wrong with it, if anything. */
  Optional<Diagnostic> keep(Plan plan) {
    Lock now = Lock.of(plan);
    try {
      Optional<String> text = directory.read(now.file());
      return text.isEmpty()
          ? written(now)
          : kept(plan.network(), now, text.get(), LockReader.read(text.get()));
    } catch (IOException failure) {
      return Optional.of(unusable(plan.network(), now, failure));
    }
  }

  private Optional<Diagnostic> kept(
      NetworkDecl network, Lock now, String text, LockReader.Result result) throws IOException {
    if (result instanceof LockReader.Result.Malformed malformed) {
      return Optional.of(malformed(network, now, malformed.reason()));
    }
    Lock before = ((LockReader.Result.Read) result).lock();
    if (!before.network().equals(now.network())) {
      return Optional.of(malformed(network, now, "it is that of " + before.network()));
    }
    if (!before.fits(now)) {
      return Optional.of(broken(network, new LockDifference(before, now)));
    }
    return text.lines().toList().equals(now.text().lines().toList())
        ? Optional.empty()
        : written(now);
  }

  private Optional<Diagnostic> written(Lock lock) throws IOException {
    directory.write(lock.file(), lock.text());
    return Optional.empty();
  }

  private Diagnostic broken(NetworkDecl network, LockDifference difference) {
    String sentence =
        "Weights saved of %s no longer fit it: %s."
            .formatted(network.simpleName(), difference.totals());
    Problem problem =
        problem(Code.LOCK_BROKEN, network, difference.after(), sentence)
            .traced(difference.lines().stream().map(List::of).toList());
    return new Diagnostic(
        problem,
        List.of(
            new Diagnostic.Fix(
                "delete " + directory.path(difference.after().file()),
                "accepts the change: the next build writes the file anew")));
  }

  private Diagnostic malformed(NetworkDecl network, Lock lock, String reason) {
    String sentence =
        "The lock file of %s cannot be used: %s.".formatted(network.simpleName(), reason);
    return new Diagnostic(
        problem(Code.LOCK_MALFORMED, network, lock, sentence),
        List.of(
            new Diagnostic.Fix(
                "restore " + directory.path(lock.file()), "as it was last committed")));
  }

  private Diagnostic unusable(NetworkDecl network, Lock lock, IOException failure) {
    String sentence =
        "The lock file of %s can neither be read nor written: %s."
            .formatted(network.simpleName(), Failures.words(failure));
    return new Diagnostic(problem(Code.LOCK_UNREACHABLE, network, lock, sentence), List.of());
  }

  private Problem problem(Code code, NetworkDecl network, Lock lock, String sentence) {
    String where = network.simpleName() + "  " + directory.path(lock.file());
    return new Problem(code, network.origin(), "", sentence, where);
  }
}
