package dev.tenon.processor.problem;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One mistake in a network, before its fixes were tried.
 *
 * @param at the place to show it at
 * @param block the path of the block that has it, {@code stage2/1}; empty for the network itself
 * @param sentence what is wrong, with both values; stands alone
 * @param where element and annotation in words, so that it survives a lost position
 * @param traces the blocks and shapes from the input to the mistake, once for each branch that
 *     meets there; empty where shapes play no role
 * @param shapes what meets at the mistake: a fix is likely to make them equal
 * @param candidates changes to try, best first
 */
public record Problem(
    Code code,
    Origin at,
    String block,
    String sentence,
    String where,
    List<List<String>> traces,
    List<Shape> shapes,
    List<Candidate> candidates) {

  public Problem {
    traces = List.copyOf(traces);
    shapes = List.copyOf(shapes);
    candidates = List.copyOf(candidates);
  }

  /** A problem in which shapes play no role. */
  public Problem(Code code, Origin at, String block, String sentence, String where) {
    this(code, at, block, sentence, where, List.of(), List.of(), List.of());
  }

  /** The same problem with the way of the data to it. */
  public Problem traced(List<List<String>> others) {
    return new Problem(code, at, block, sentence, where, others, shapes, candidates);
  }

  /** The same problem with the shapes that meet there. */
  public Problem meeting(List<Shape> others) {
    return new Problem(code, at, block, sentence, where, traces, others, candidates);
  }

  /** The same problem with more changes to try after those it has. */
  public Problem orTry(Collection<Candidate> others) {
    List<Candidate> more = new ArrayList<>(candidates);
    more.addAll(others);
    return new Problem(code, at, block, sentence, where, traces, shapes, more);
  }

  /** The same problem with one more change to try after those it has. */
  public Problem orTry(Candidate other) {
    return orTry(List.of(other));
  }
}
