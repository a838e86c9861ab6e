package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import java.util.List;

/** The attributes of a block's annotation, by name and with their Java types. */
public record Attributes(AnnotationDecl annotation) {

  /** An {@code int} or {@code long} attribute. */
  public long whole(String name) {
    return ((Value.Whole) value(name)).number();
  }

  /** A {@code double} or {@code float} attribute. */
  public double real(String name) {
    return ((Value.Real) value(name)).number();
  }

  /**
   * A {@code double} attribute that is the share of values to drop.
   *
   * @throws Rejection if nothing would be kept
   */
  public double dropRate(String name) {
    double rate = real(name);
    if (rate >= 1) {
      throw new Rejection(
          new Misfit(Code.OUT_OF_RANGE, "drops everything: the rate must be below 1", name));
    }
    return rate;
  }

  /** A {@code boolean} attribute. */
  public boolean flag(String name) {
    return ((Value.Flag) value(name)).set();
  }

  /** An enum attribute, as the constant of the same name of the processor's own enum. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, ((Value.Constant) value(name)).name());
  }

  /** The name of an enum attribute's constant. */
  public String constantName(String name) {
    return ((Value.Constant) value(name)).name();
  }

  /** Another constant of an enum attribute's type, to suggest it. */
  public Value constantLike(String name, String other) {
    return new Value.Constant(((Value.Constant) value(name)).type(), other);
  }

  /** Whether an array attribute has no elements, which stands for "not given". */
  public boolean isEmpty(String name) {
    return ((Value.Many) value(name)).elements().isEmpty();
  }

  /** An {@code int[]} attribute. */
  public List<Long> wholes(String name) {
    return ((Value.Many) value(name))
        .elements().stream().map(element -> ((Value.Whole) element.value()).number()).toList();
  }

  /**
   * An {@code int[]} attribute of one number for both height and width, or of one for each.
   *
   * @throws Rejection if it has another length
   */
  public Extent extent(String name) {
    List<Long> numbers = wholes(name);
    return switch (numbers.size()) {
      case 1 -> Extent.square(numbers.get(0));
      case 2 -> new Extent(numbers.get(0), numbers.get(1));
      default -> throw new Rejection(wrongLength(name, numbers));
    };
  }

  private static Misfit wrongLength(String name, List<Long> numbers) {
    Misfit misfit =
        new Misfit(
            Code.WRONG_LENGTH,
            "takes one number for %s, or height and width, but is given %s"
                .formatted(name, numbers.size()),
            name);
    return numbers.isEmpty()
        ? misfit
        : misfit
            .orTry(name, Values.wholes(numbers.get(0)), "for both")
            .orTry(name, Values.wholes(numbers.get(0), numbers.get(1)), "height and width");
  }

  /** Whether the user wrote the attribute, rather than leaving its default. */
  public boolean written(String name) {
    return attribute(name).written();
  }

  private Value value(String name) {
    return attribute(name).value();
  }

  private Attribute attribute(String name) {
    return annotation
        .attribute(name)
        .orElseThrow(
            () -> new IllegalArgumentException(annotation.type() + " has no attribute " + name));
  }
}
