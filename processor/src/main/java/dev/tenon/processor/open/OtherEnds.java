package dev.tenon.processor.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other ends of the ranges of heights and widths: attributes of {@code @Input}, with values. */
final class OtherEnds {
  private OtherEnds() {}

  /** The ways to leave out the heights and the widths that do not work. */
  static List<Map<String, Long>> ofEach(Side height, Side width) {
    return possible(Stream.of(of(height, width)));
  }

  /**
   * The ways to leave out what does not work only if a certain height and a certain width meet,
   * those that leave out least first.
   *
   * @param square the sizes whose height is their width
   */
  static List<Map<String, Long>> ofEither(Side height, Side width, Side square) {
    Map<String, Long> smaller = new LinkedHashMap<>();
    square
        .mostGood()
        .ifPresent(most -> List.of(height, width).forEach(side -> smaller.put(side.most(), most)));
    return possible(Stream.of(smaller, of(height), of(width)));
  }

  private static Map<String, Long> of(Side... sides) {
    Map<String, Long> ends = new LinkedHashMap<>();
    for (Side side : sides) {
      side.leastGood().ifPresent(least -> ends.put(side.least(), least));
      side.mostGood().ifPresent(most -> ends.put(side.most(), most));
    }
    return ends;
  }

  private static List<Map<String, Long>> possible(Stream<Map<String, Long>> ways) {
    return ways.filter(ends -> !ends.isEmpty()).toList();
  }
}
