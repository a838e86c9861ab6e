package dev.tenon.processor;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;

/** What was made of a network, in a line. */
final class Outcome {
  private Outcome() {}

  static String of(Plan plan) {
    Cost cost = plan.cost();
    return "%s: %,d blocks, %,d layers, %,d parameters, %,d MACs"
        .formatted(
            plan.network().simpleName(),
            plan.blocks().size(),
            plan.vertices().count(),
            cost.parameters(),
            cost.macs());
  }
}
