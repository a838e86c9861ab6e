package dev.tenon.report.svg;

import dev.tenon.processor.text.Thousands;
import dev.tenon.report.diagram.Box;
import java.util.ArrayList;
import java.util.List;

/** What a viewer shows when the pointer rests on a box. */
final class Facts {
  private Facts() {}

  static String of(Box box) {
    List<String> facts = new ArrayList<>();
    facts.add(box.id() + ": " + box.look().words());
    facts.add("output " + box.shape());
    if (box.cost().parameters() > 0) {
      facts.add(Thousands.of(box.cost().parameters()) + " parameters");
    }
    if (box.cost().macs() > 0) {
      facts.add(Thousands.of(box.cost().macs()) + " MACs");
    }
    return String.join("\n", facts);
  }
}
