package dev.tenon.processor.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hands out names within one class. A name that is taken gets a number, so that two methods whose
 * names differ only in what a constant cannot keep ({@code fooBar} and {@code foo_bar}) both have
 * one.
 */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  UniqueNames(String... reserved) {
    taken.addAll(List.of(reserved));
  }

  String of(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted + "_" + number;
    }
    return name;
  }
}
