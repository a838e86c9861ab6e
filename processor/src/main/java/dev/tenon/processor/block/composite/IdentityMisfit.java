package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Values;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/**
 * An identity shortcut that is not what it is to be added to: in what they differ, and what helps.
 */
record IdentityMisfit(Attributes attributes, FeatureMap in, FeatureMap out) {

  Misfit withProjection(String note) {
    return misfit()
        .orTry("shortcut", shortcut(Shortcut.PROJECTION), note)
        .orTry("shortcut", shortcut(Shortcut.ZERO_PADDING), "adds no parameters");
  }

  private Misfit misfit() {
    if (in.extent().equals(out.extent())) {
      return misfit(Code.CHANNELS_DIFFER, "the channels differ", "filters", "shortcut")
          .orTry("filters", new Value.Whole(in.channels()), "fits the shortcut");
    }
    if (in.channels() == out.channels()) {
      return misfit(Code.EXTENTS_DIFFER, "height or width differ", "stride", "shortcut")
          .orTry("stride", Values.wholes(1), "fits the shortcut");
    }
    return misfit(
        Code.EXTENTS_DIFFER, "channels, height or width differ", "shortcut", "stride", "filters");
  }

  private Misfit misfit(Code code, String difference, String... blame) {
    return new Misfit(
        code, "cannot add %s to %s: %s".formatted(in, out, difference), List.of(blame), List.of());
  }

  private Value shortcut(Shortcut other) {
    return attributes.constantLike("shortcut", other.name());
  }
}
