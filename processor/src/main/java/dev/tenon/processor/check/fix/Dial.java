package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole number in the value of an attribute: the value itself, or one or all elements of an
 * array.
 *
 * @param number what it is now
 * @param value the attribute's value with another number
 */
record Dial(long number, LongFunction<Value> value) {

  /** The numbers that can be set in that attribute: of an array each element, and all at once. */
  static Stream<Dial> of(Attribute attribute) {
    if (attribute.value() instanceof Value.Whole whole) {
      return Stream.of(new Dial(whole.number(), Value.Whole::new));
    }
    return attribute.value() instanceof Value.Many many && isOfNumbers(many)
        ? ofArray(many.elements())
        : Stream.empty();
  }

  /** The values of an attribute that holds one number, or several equal ones. */
  static Stream<Long> numbers(Attribute attribute) {
    return of(attribute).limit(1).map(Dial::number);
  }

  private static boolean isOfNumbers(Value.Many many) {
    return many.elements().stream().allMatch(element -> element.value() instanceof Value.Whole);
  }

  private static Stream<Dial> ofArray(List<Located<Value>> elements) {
    Stream<Dial> together = Stream.of(together(elements));
    return elements.size() < 2
        ? together
        : Stream.concat(
            IntStream.range(0, elements.size()).mapToObj(index -> element(elements, index)),
            together);
  }

  private static Dial together(List<Located<Value>> elements) {
    return elements.isEmpty()
        ? new Dial(0, number -> new Value.Many(List.of(located(number, Origin.NOWHERE))))
        : new Dial(
            number(elements.get(0)),
            number -> new Value.Many(List.of(located(number, elements.get(0).origin()))));
  }

  private static Dial element(List<Located<Value>> elements, int index) {
    return new Dial(
        number(elements.get(index)),
        number -> {
          List<Located<Value>> others = new ArrayList<>(elements);
          others.set(index, located(number, elements.get(index).origin()));
          return new Value.Many(others);
        });
  }

  private static Located<Value> located(long number, Origin origin) {
    return new Located<>(new Value.Whole(number), origin);
  }

  private static long number(Located<Value> element) {
    return ((Value.Whole) element.value()).number();
  }
}
