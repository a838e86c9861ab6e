package dev.tenon.processor.block;

import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Misfit.Hint;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What may be meant by a range that does not have its usual number.
 *
 * @param usual the number that is set unless another is
 */
record RangeHints(DeclaredRange.Names names, NumberRange range, long usual) {

  /** How far from what was written another multiple is looked for. */
  private static final long NEAR = 100;

  /** Other ends, then other multiples, then another number, each nearest to what was written. */
  List<Hint> all() {
    return Stream.of(ends(), multiples(), numbers()).flatMap(hints -> hints).toList();
  }

  private Stream<Hint> ends() {
    return Stream.of(
            usual < range.least() ? Stream.of(hint(names.least(), usual)) : Stream.<Hint>empty(),
            usual > range.most() ? Stream.of(hint(names.most(), usual)) : Stream.<Hint>empty())
        .flatMap(hints -> hints);
  }

  private Stream<Hint> multiples() {
    long step = range.multipleOf();
    return names.step().stream()
        .flatMap(
            name ->
                LongStream.concat(
                        LongStream.rangeClosed(1, NEAR).map(less -> step - less),
                        LongStream.rangeClosed(1, NEAR).map(more -> step + more))
                    .filter(other -> other > 0)
                    .filter(other -> Math.floorMod(usual, other) == range.remainder())
                    .limit(2)
                    .mapToObj(other -> hint(name, other)));
  }

  private Stream<Hint> numbers() {
    long lower =
        Math.min(
            range.last(), usual - Math.floorMod(usual - range.remainder(), range.multipleOf()));
    return LongStream.of(lower, lower + range.multipleOf(), range.first())
        .filter(range::contains)
        .distinct()
        .mapToObj(number -> hint(names.number(), number));
  }

  private static Hint hint(String attribute, long number) {
    return new Hint(attribute, new Value.Whole(number), "");
  }
}
