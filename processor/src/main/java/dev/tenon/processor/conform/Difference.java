package dev.tenon.processor.conform;

import dev.tenon.processor.model.BlockDecl;
import java.util.List;
import java.util.Optional;

/**
 * Where a network and its reference part. All before it is the same in both.
 *
 * @param path the block of the network; empty where the difference is in no block of it
 * @param block the declaration of that block
 * @param counterpart the declaration of the block in the reference, if there is any
 * @param words what is said of the block, or where there is none a sentence on the network
 * @param settings the names of what a layer of the block has set otherwise
 * @param traces the ways of the data to the block
 */
public record Difference(
    String path,
    Optional<BlockDecl> block,
    Optional<BlockDecl> counterpart,
    String words,
    List<String> settings,
    List<List<String>> traces) {

  public Difference {
    settings = List.copyOf(settings);
    traces = List.copyOf(traces);
  }

  /** One that is in no block. */
  static Difference ofNetworks(String sentence) {
    return new Difference("", Optional.empty(), Optional.empty(), sentence, List.of(), List.of());
  }

  /** One in a block that the reference has no counterpart of. */
  static Difference of(Step step, String words) {
    return new Difference(
        step.path(), Optional.of(step.block()), Optional.empty(), words, List.of(), step.traces());
  }

  /** One between two blocks. */
  static Difference of(Step step, Step other, String words, List<String> settings) {
    return new Difference(
        step.path(),
        Optional.of(step.block()),
        Optional.of(other.block()),
        words,
        settings,
        step.traces());
  }
}
