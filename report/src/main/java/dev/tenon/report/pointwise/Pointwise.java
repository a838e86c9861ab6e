package dev.tenon.report.pointwise;

import dev.tenon.processor.layer.Cost;
import java.util.Optional;

/**
 * A 1×1 convolution and what it costs.
 *
 * @param name of its vertex
 * @param in the channels that it gets
 * @param out the channels that it hands on
 * @param own its own cost
 * @param saved what the block would cost more without it, parameters and MACs; negative where it
 *     makes the block dearer; empty where the block cannot do without
 */
public record Pointwise(
    String name, Role role, long in, long out, Cost own, Optional<Difference> saved) {

  /** A difference of costs. */
  public record Difference(long parameters, long macs) {
    static Difference of(Cost without, Cost with) {
      return new Difference(without.parameters() - with.parameters(), without.macs() - with.macs());
    }
  }
}
