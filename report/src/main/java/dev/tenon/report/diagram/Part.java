package dev.tenon.report.diagram;

import java.util.List;

/**
 * A box and how it is connected, by the names of the vertices whose output flows.
 *
 * @param inputs without one twice
 */
record Part(Box box, List<String> inputs, String output) {
  Part {
    inputs = inputs.stream().distinct().toList();
  }

  /** The part whose output is that of the whole block: its shape stands outside. */
  Part last() {
    return new Part(box.withoutShape(), inputs, output);
  }
}
