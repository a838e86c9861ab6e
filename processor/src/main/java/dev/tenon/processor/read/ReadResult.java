package dev.tenon.processor.read;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * What reading an interface came to.
 *
 * @param network all of its blocks, also those that could only be read in part
 * @param problems what breaks the rules of the language and can be seen without looking at shapes
 * @param broken the blocks of which nothing more can be said, because of a problem or because of
 *     something that the compiler reports; or the network itself, and then nothing can be said of
 *     any block
 * @param unresolved those of the broken that name a type which is unknown and that another
 *     processor may still generate
 */
public record ReadResult(
    NetworkDecl network, List<Problem> problems, Set<Origin> broken, Set<Origin> unresolved) {

  public ReadResult {
    problems = List.copyOf(problems);
    broken = Set.copyOf(broken);
    unresolved = Set.copyOf(unresolved);
  }

  /** Whether anything is unknown that another processor may still generate. */
  public boolean isUnresolved() {
    return !unresolved.isEmpty();
  }

  /** Whether the declaration was read as a whole, without anything wrong. */
  public boolean isClean() {
    return problems.isEmpty() && broken.isEmpty();
  }

  /** Whether enough was read for the rest of it to be checked. */
  public boolean isCheckable() {
    return !broken.contains(network.origin());
  }
}
