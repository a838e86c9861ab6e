package dev.tenon.processor;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;
import java.util.Locale;

/** What was made of a network, in a line. */
final class Outcome {
  private Outcome() {}

  static String of(Plan plan) {
    Cost cost = plan.cost();
    return String.format(
        Locale.ROOT,
        "%s: %,d blocks, %,d layers, %,d parameters, %,d MACs",
        plan.network().simpleName(),
        plan.blocks().size(),
        plan.vertices().count(),
        cost.parameters(),
        cost.macs());
  }
}
