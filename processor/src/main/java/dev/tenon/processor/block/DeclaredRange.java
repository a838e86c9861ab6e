package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.text.Thousands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that may be open: {@code height} with the ends {@code minHeight} and {@code maxHeight},
 * {@code classes} with {@code minClasses} and {@code maxClasses}. An end that is not written is the
 * number itself; a number that is not written is the smallest of the range.
 *
 * @param range what it can be; the one number where it is not open
 * @param usual what it is unless another is set
 */
public record DeclaredRange(NumberRange range, long usual) {

  /** More are not checked within the time that a compilation may take. */
  private static final long MOST_NUMBERS = 25_000;

  /** How a number, its two ends and what they are multiples of are called. */
  record Names(String number, String least, String most, Optional<String> step) {
    Stream<String> all() {
      return Stream.concat(Stream.of(least, most), step.stream());
    }

    /** Whether an end is written, so that the number can be set on the builder. */
    boolean areOpen(AnnotationDecl annotation) {
      return Stream.of(least, most)
          .flatMap(name -> annotation.attribute(name).stream())
          .anyMatch(Attribute::written);
    }
  }

  /**
   * Reads the number; empty where neither it nor an end is written.
   *
   * @param multipleOf what the numbers of the range are multiples of, but for the remainder
   * @throws Rejection if the ends contradict each other or the number
   */
  static Optional<DeclaredRange> of(
      Attributes attributes, Names names, long multipleOf, long remainder) {
    List<String> written =
        Stream.of(names.number(), names.least(), names.most()).filter(attributes::written).toList();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.equals(List.of(names.number()))) {
      long number = attributes.whole(names.number());
      return Optional.of(new DeclaredRange(NumberRange.between(number, number), number));
    }
    for (String end : List.of(names.least(), names.most())) {
      if (!attributes.written(end) && !attributes.written(names.number())) {
        throw malformed(
            "gives %s, but neither %s nor %s".formatted(written.get(0), names.number(), end),
            written,
            List.of());
      }
    }
    NumberRange range =
        new NumberRange(
            end(attributes, names.least(), names.number()),
            end(attributes, names.most(), names.number()),
            multipleOf,
            remainder);
    return Optional.of(checked(attributes, names, range));
  }

  private static long end(Attributes attributes, String end, String number) {
    return attributes.whole(attributes.written(end) ? end : number);
  }

  private static DeclaredRange checked(Attributes attributes, Names names, NumberRange range) {
    if (range.count() == 0) {
      long number =
          attributes.whole(attributes.written(names.number()) ? names.number() : names.least());
      throw malformed(
          "leaves no %s to set: none is %s".formatted(names.number(), words(range)),
          names.all().toList(),
          new RangeHints(names, range, number).all());
    }
    if (range.count() > MOST_NUMBERS) {
      throw malformed(
          "leaves %s values of %s to set: more than %s cannot be checked"
              .formatted(Thousands.of(range.count()), names.number(), Thousands.of(MOST_NUMBERS)),
          names.all().toList(),
          fewer(names, range));
    }
    long usual =
        attributes.written(names.number()) ? attributes.whole(names.number()) : range.first();
    if (!range.contains(usual)) {
      throw malformed(
          "gives %s = %s, which is not %s".formatted(names.number(), usual, words(range)),
          Stream.concat(Stream.of(names.number()), names.all()).toList(),
          new RangeHints(names, range, usual).all());
    }
    return new DeclaredRange(range, usual);
  }

  /** As many as can be checked. */
  private static List<Misfit.Hint> fewer(Names names, NumberRange range) {
    long most = range.first() + (MOST_NUMBERS - 1) * range.multipleOf();
    return List.of(new Misfit.Hint(names.most(), new Value.Whole(most), ""));
  }

  private static Rejection malformed(String reason, List<String> blame, List<Misfit.Hint> hints) {
    return new Rejection(new Misfit(Code.MALFORMED_RANGE, reason, blame, hints));
  }

  private static String words(NumberRange range) {
    String ends = "between %s and %s".formatted(range.least(), range.most());
    if (range.multipleOf() == 1) {
      return ends;
    }
    String multiple =
        range.remainder() == 0
            ? "a multiple of " + range.multipleOf()
            : "%s more than a multiple of %s".formatted(range.remainder(), range.multipleOf());
    return multiple + " " + ends;
  }
}
