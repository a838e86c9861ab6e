package dev.tenon.processor.open;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Ranges of sizes that leave out those that do not work.
 *
 * @param otherEnds the ways to do so by other ends of the ranges, best first
 */
record NarrowerSizes(
    AnnotationDecl input, Side height, Side width, List<Map<String, Long>> otherEnds) {
  private static final String MULTIPLE_OF = "multipleOf";
  private static final String REMAINDER = "remainder";

  /** The strides of hardly any network come to more. */
  private static final long LARGEST_MULTIPLE = 128;

  /** The attributes that may be wrong, most likely first. */
  List<String> blame() {
    List<String> any =
        List.of(MULTIPLE_OF, height.least(), height.most(), width.least(), width.most(), REMAINDER);
    return isScattered()
        ? any
        : Stream.concat(otherEnds.stream().flatMap(ends -> ends.keySet().stream()), any.stream())
            .toList();
  }

  /** Multiples that skip what does not work between what does, or other ends. */
  List<Candidate> candidates() {
    OptionalLong multipleOf = isScattered() ? multiples() : OptionalLong.empty();
    return multipleOf.isPresent()
        ? List.of(Together.set(input, steps(multipleOf.getAsLong())))
        : otherEnds.stream().map(ends -> Together.set(input, ends)).toList();
  }

  private boolean isScattered() {
    return Stream.of(height, width).anyMatch(Side::isScattered);
  }

  /** The smallest number whose multiples work, give or take a remainder. */
  private OptionalLong multiples() {
    long now = whole(MULTIPLE_OF);
    return LongStream.iterate(
            2 * now, multipleOf -> multipleOf <= LARGEST_MULTIPLE, multipleOf -> multipleOf + now)
        .filter(multipleOf -> height.remainder(multipleOf).isPresent())
        .filter(multipleOf -> height.remainder(multipleOf).equals(width.remainder(multipleOf)))
        .findFirst();
  }

  private Map<String, Long> steps(long multipleOf) {
    Map<String, Long> steps = new LinkedHashMap<>();
    steps.put(MULTIPLE_OF, multipleOf);
    long remainder = height.remainder(multipleOf).orElseThrow();
    if (remainder != whole(REMAINDER)) {
      steps.put(REMAINDER, remainder);
    }
    return steps;
  }

  private long whole(String name) {
    return ((Value.Whole) input.attribute(name).orElseThrow().value()).number();
  }
}
