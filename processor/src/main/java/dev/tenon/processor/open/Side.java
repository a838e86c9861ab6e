package dev.tenon.processor.open;

import static java.util.stream.Collectors.toCollection;

import dev.tenon.processor.model.NumberRange;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/** The heights, or the widths, of an input: which of them do not work. */
final class Side {
  private final String name;
  private final NumberRange range;
  private final long usual;
  private final NavigableSet<Long> bad;

  /**
   * @param name as the ends of its range are called: {@code Height} of {@code minHeight}
   * @param usual the one that works
   * @param isBad whether one does not, the other side being the same for all
   */
  Side(String name, NumberRange range, long usual, LongPredicate isBad) {
    this.name = name;
    this.range = range;
    this.usual = usual;
    this.bad = range.numbers().filter(isBad).boxed().collect(toCollection(TreeSet::new));
  }

  String least() {
    return "min" + name;
  }

  String most() {
    return "max" + name;
  }

  /** The least number from which on all work up to the usual one; empty where that is the first. */
  Optional<Long> leastGood() {
    return Optional.ofNullable(bad.lower(usual)).map(last -> last + range.multipleOf());
  }

  /** The greatest number up to which all work from the usual one; empty where that is the last. */
  Optional<Long> mostGood() {
    return Optional.ofNullable(bad.higher(usual)).map(first -> first - range.multipleOf());
  }

  /** Whether some do not work that lie between others that do. */
  boolean isScattered() {
    return range
        .numbers()
        .filter(number -> !bad.contains(number))
        .anyMatch(
            number ->
                number < leastGood().orElse(range.first())
                    || number > mostGood().orElse(range.last()));
  }

  /** What the usual number leaves when divided, if everything that leaves the same works. */
  Optional<Long> remainder(long multipleOf) {
    long remainder = usual % multipleOf;
    return bad.stream().anyMatch(number -> number % multipleOf == remainder)
        ? Optional.empty()
        : Optional.of(remainder);
  }
}
