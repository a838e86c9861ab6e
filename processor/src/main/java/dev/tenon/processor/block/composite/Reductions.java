package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import java.util.List;

/**
 * The 1×1 convolutions that tell the reduced inception from the naive one: all three, or none. With
 * only some of them a branch would be left as wide as its input, which is what they are there to
 * avoid.
 */
final class Reductions {
  private static final List<String> ALL = List.of("reduce3x3", "reduce5x5", "poolProjection");

  private Reductions() {}

  /**
   * Whether the block is a reduced inception.
   *
   * @throws Rejection if it is neither that nor a naive one
   */
  static boolean areGiven(Lowering block) {
    Attributes attributes = block.attributes();
    List<String> given = ALL.stream().filter(name -> attributes.whole(name) > 0).toList();
    if (given.isEmpty() || given.size() == ALL.size()) {
      return !given.isEmpty();
    }
    List<String> missing = ALL.stream().filter(name -> !given.contains(name)).toList();
    Misfit misfit =
        new Misfit(
            Code.CONTRADICTION,
            "gives %s but not %s: a reduced inception has all three, a naive one none"
                .formatted(String.join(" and ", given), String.join(" and ", missing)),
            given,
            List.of());
    throw block.reject(
        missing.size() == 1
            ? complete(attributes, misfit, missing.get(0))
            : drop(misfit, given.get(0)));
  }

  private static Misfit complete(Attributes attributes, Misfit misfit, String missing) {
    return misfit.orTry(
        missing, new Value.Whole(proposal(attributes, missing)), "makes it a reduced inception");
  }

  private static Misfit drop(Misfit misfit, String only) {
    return misfit.orTry(only, new Value.Whole(0), "makes it a naive inception");
  }

  /** In the proportions of the first inception of GoogLeNet (Szegedy et al. 2015, table 1, 3a). */
  private static long proposal(Attributes attributes, String missing) {
    long filters =
        switch (missing) {
          case "reduce3x3" -> attributes.whole("conv3x3") * 96 / 128;
          case "reduce5x5" -> attributes.whole("conv5x5") * 16 / 32;
          default -> attributes.whole("conv5x5");
        };
    return Math.max(1, filters);
  }
}
