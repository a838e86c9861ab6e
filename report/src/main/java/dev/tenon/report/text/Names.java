package dev.tenon.report.text;

import dev.tenon.report.diagram.Box;
import java.util.HashMap;
import java.util.Map;

/** Short names for boxes, since the languages of diagrams forbid much of what a path may hold. */
final class Names {
  private final Map<String, String> names = new HashMap<>();

  String of(Box box) {
    return of(box.id());
  }

  String of(String id) {
    return names.computeIfAbsent(id, unknown -> "n" + names.size());
  }
}
