package dev.tenon.report.svg;

import dev.tenon.report.diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a viewer shows when the pointer rests on a box. */
final class Facts {
  private Facts() {}

  static String of(Box box) {
    List<String> facts = new ArrayList<>();
    facts.add(box.id() + ": " + box.look().words());
    facts.add("output " + box.shape());
    if (box.cost().parameters() > 0) {
      facts.add(grouped(box.cost().parameters()) + " parameters");
    }
    if (box.cost().macs() > 0) {
      facts.add(grouped(box.cost().macs()) + " MACs");
    }
    return String.join("\n", facts);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
