package dev.tenon.processor;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.text.Thousands;

/** What was made of a network, in a line. */
final class Outcome {
  private Outcome() {}

  static String of(Plan plan) {
    Cost cost = plan.cost();
    return "%s: %s blocks, %s layers, %s parameters, %s MACs"
        .formatted(
            plan.network().simpleName(),
            Thousands.of(plan.blocks().size()),
            Thousands.of(plan.vertices().count()),
            Thousands.of(cost.parameters()),
            Thousands.of(cost.macs()));
  }
}
