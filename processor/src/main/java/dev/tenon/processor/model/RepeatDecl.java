package dev.tenon.processor.model;

import java.util.List;

/**
 * {@code @Repeat}: the block is placed {@code times} in a row, each copy consuming the one before.
 *
 * @param once the attributes that only the first copy keeps; the others take their defaults
 */
public record RepeatDecl(Located<Integer> times, List<Located<String>> once) {
  public RepeatDecl {
    once = List.copyOf(once);
  }
}
