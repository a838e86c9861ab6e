package dev.tenon.processor.problem;

import dev.tenon.processor.model.Origin;
import java.util.List;

/**
 * One mistake in a network, before its fixes were tried.
 *
 * @param at the place to show it at
 * @param block the path of the block that has it, {@code stage2/1}; empty for the network itself
 * @param sentence what is wrong, with both values; stands alone
 * @param where element and annotation in words, so that it survives a lost position
 * @param trace the blocks and shapes from the input to the mistake; empty where shapes play no role
 * @param candidates changes to try, best first
 */
public record Problem(
    Code code,
    Origin at,
    String block,
    String sentence,
    String where,
    List<String> trace,
    List<Candidate> candidates) {

  public Problem {
    trace = List.copyOf(trace);
    candidates = List.copyOf(candidates);
  }
}
