package dev.tenon.processor.random;

import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a user may write by mistake instead of an attribute's value. */
final class OtherValues {
  private OtherValues() {}

  /**
   * The other values; none for a type of attribute that has no blocks, nor for the ends of a range
   * where there is none: most others would leave open more than can be tried.
   */
  static List<Value> of(String annotation, Attribute attribute) {
    return others(annotation, attribute)
        .<Value>map(value -> value)
        .filter(value -> !value.equals(attribute.value()))
        .toList();
  }

  private static Stream<? extends Value> others(String annotation, Attribute attribute) {
    if (RandomSpecs.isOfRange(attribute.name()) && !attribute.written()) {
      return Stream.empty();
    }
    Value value = attribute.value();
    if (value instanceof Value.Whole whole) {
      return numbers(whole.number()).map(Value.Whole::new);
    }
    if (value instanceof Value.Real) {
      return Stream.of(-1.0, 0.0, 0.3, 1.0, 2.0).map(Value.Real::new);
    }
    if (value instanceof Value.Flag flag) {
      return Stream.of(new Value.Flag(!flag.set()));
    }
    if (value instanceof Value.Constant constant) {
      return constants(annotation, attribute.name())
          .map(name -> new Value.Constant(constant.type(), name));
    }
    return value instanceof Value.Many many ? lists(many) : Stream.empty();
  }

  private static Stream<Long> numbers(long number) {
    return LongStream.of(
            0, -1, 1, 2, 3, number - 1, number + 1, 2 * number, 1001, Integer.MAX_VALUE)
        .boxed();
  }

  private static Stream<Value.Many> lists(Value.Many many) {
    List<Long> numbers =
        many.elements().stream().map(element -> ((Value.Whole) element.value()).number()).toList();
    long first = numbers.isEmpty() ? 1 : numbers.get(0);
    List<List<Long>> others = new ArrayList<>();
    numbers(first).forEach(number -> others.add(List.of(number)));
    numbers(first).limit(6).forEach(number -> others.add(List.of(first, number)));
    others.add(List.of(first, first, first));
    others.add(List.of(1L, 0L, 2L, 1L));
    return others.stream().map(OtherValues::list);
  }

  private static Value.Many list(List<Long> numbers) {
    return new Value.Many(
        numbers.stream()
            .map(number -> new Located<Value>(new Value.Whole(number), Annotated.origin()))
            .toList());
  }

  private static Stream<String> constants(String annotation, String attribute) {
    try {
      Class<?> type = Class.forName(annotation).getMethod(attribute).getReturnType();
      return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    } catch (ReflectiveOperationException exception) {
      throw new IllegalArgumentException(annotation, exception);
    }
  }
}
