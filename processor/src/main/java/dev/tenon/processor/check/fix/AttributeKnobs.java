package dev.tenon.processor.check.fix;

import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.block.ImageSize;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be set in an annotation.
 *
 * @param owner how a fix names the annotation's block, empty where it need not
 */
record AttributeKnobs(String owner, AnnotationDecl annotation, Guesses guesses) {

  /** One or more knobs for each attribute: the one at that place first, then those written. */
  Stream<Knob> all(Origin at, Predicate<Attribute> which) {
    return annotation.attributes().stream()
        .filter(which.and(attribute -> !isOfARange(attribute) || isAt(attribute, at)))
        .sorted(
            Comparator.comparing((Attribute attribute) -> !isAt(attribute, at))
                .thenComparing(attribute -> !attribute.written()))
        .flatMap(this::knobs);
  }

  /** What says which values can be set has no influence on what is, but may be the mistake. */
  private static boolean isOfARange(Attribute attribute) {
    return ImageSize.ATTRIBUTES.contains(attribute.name())
        || ClassCount.ENDS.contains(attribute.name());
  }

  private boolean isAt(Attribute attribute, Origin at) {
    return attribute.written()
        && (attribute.origin().equals(at)
            || (attribute.value() instanceof Value.Many many
                && many.elements().stream().anyMatch(element -> element.origin().equals(at))));
  }

  private Stream<Knob> knobs(Attribute attribute) {
    Setting setting = new Setting(owner, annotation, attribute);
    Stream<Knob> numbers =
        Dial.of(attribute)
            .map(
                dial ->
                    new NumberKnob(
                        setting, dial, guesses.numbers(annotation, attribute, dial.number())));
    List<Candidate> choices = new ArrayList<>(choices(attribute).map(setting::to).toList());
    if (attribute.written() && attribute.fallback().isPresent()) {
      choices.add(setting.toDefault());
    }
    return Stream.concat(numbers, Stream.of(new Knob.Choice(choices, false)));
  }

  private Stream<Value> choices(Attribute attribute) {
    Value value = attribute.value();
    if (value instanceof Value.Flag flag) {
      return Stream.of(new Value.Flag(!flag.set()));
    }
    if (value instanceof Value.Constant constant) {
      return Stream.concat(guesses.values(annotation, attribute).stream(), Constants.like(constant))
          .filter(other -> !other.equals(constant))
          .distinct();
    }
    if (value instanceof Value.Real real) {
      return Stream.concat(guesses.values(annotation, attribute).stream(), near(real.number()));
    }
    return value instanceof Value.Many many
        ? Stream.concat(shorter(many), guesses.values(annotation, attribute).stream())
        : Stream.empty();
  }

  /** Without its sign, as a percentage, the rest; then the middle and the ends. */
  private static Stream<Value> near(double now) {
    return DoubleStream.of(Math.abs(now), now / 100, 1 - now, 0.5, 0, 1).mapToObj(Value.Real::new);
  }

  /** As many of its numbers as the arrays of the language have. */
  private static Stream<Value> shorter(Value.Many many) {
    List<Located<Value>> elements = many.elements();
    return IntStream.of(4, 2, 1)
        .filter(length -> length < elements.size())
        .mapToObj(length -> new Value.Many(elements.subList(0, length)));
  }
}
