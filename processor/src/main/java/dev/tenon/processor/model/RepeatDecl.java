package dev.tenon.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code @Repeat}: the block is placed {@code times} in a row, each copy consuming the one before.
 *
 * @param once the attributes that only the first copy keeps; the others take their defaults
 */
public record RepeatDecl(Located<Integer> times, List<Located<String>> once) {
  public RepeatDecl {
    once = List.copyOf(once);
  }

  /** The annotation as source. */
  @Override
  public String toString() {
    if (once.isEmpty()) {
      return "@Repeat(" + times.value() + ")";
    }
    return once.stream()
        .map(name -> '"' + name.value() + '"')
        .collect(Collectors.joining(", ", "@Repeat(value = " + times.value() + ", once = {", "})"));
  }
}
