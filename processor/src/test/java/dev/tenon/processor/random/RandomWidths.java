package dev.tenon.processor.random;

import dev.tenon.Widths;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random {@code @Widths}, which most networks do without. */
final class RandomWidths {

  Arbitrary<Optional<Spec>> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(Optional.empty())), Tuple.of(1, widths().map(Optional::of)));
  }

  private static Arbitrary<Spec> widths() {
    return Combinators.combine(
            Arbitraries.of(new double[] {0.5, 1}, new double[] {1, 1.4, 2}),
            Arbitraries.of(1, 2, 8))
        .as(
            (values, divisor) ->
                new Spec(Widths.class, Map.of("value", values, "divisor", divisor)));
  }
}
