package dev.tenon.processor.block;

import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import java.util.Arrays;

/** Attribute values that no user wrote: what a hint suggests. */
public final class Values {
  private Values() {}

  /** An {@code int[]}; of no numbers, "not given". */
  public static Value wholes(long... numbers) {
    return new Value.Many(
        Arrays.stream(numbers)
            .mapToObj(number -> new Located<Value>(new Value.Whole(number), Origin.NOWHERE))
            .toList());
  }
}
