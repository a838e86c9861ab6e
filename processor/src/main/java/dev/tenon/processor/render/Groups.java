package dev.tenon.processor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Divides the members of a generated class among several classes where one would be too large: a
 * class file holds at most 65,535 constants, and a method, so also the initialisation of all fields
 * of a class, at most 65,535 bytes.
 */
final class Groups {
  private Groups() {}

  /** Consecutive members whose weights, at most one of them alone excepted, stay within a limit. */
  static <T> List<List<T>> of(List<T> members, ToIntFunction<T> weight, int limit) {
    List<List<T>> groups = new ArrayList<>();
    List<T> group = new ArrayList<>();
    int total = 0;
    for (T member : members) {
      total += weight.applyAsInt(member);
      if (total > limit && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
        total = weight.applyAsInt(member);
      }
      group.add(member);
    }
    groups.add(group);
    return groups;
  }
}
