package dev.tenon.processor.open;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Earlier;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Looks at an open network at one setting after the other. */
final class Probe {
  private final Planner planner;
  private final NetworkDecl network;
  private final OpenParameters parameters;
  private final Closing closing;
  private final Earlier known;
  private final Template template;
  private Settings numbered;
  private NetworkDecl withNumbers;

  /**
   * @param usual the plan of the network at its usual settings
   */
  Probe(Planner planner, Plan usual) {
    this.planner = planner;
    this.network = usual.network();
    this.parameters = OpenParameters.of(network);
    this.closing = new Closing(parameters);
    this.known = Earlier.of(usual);
    this.numbered = parameters.usual();
    this.withNumbers = network;
    this.template = template(usual);
  }

  OpenParameters parameters() {
    return parameters;
  }

  Template template() {
    return template;
  }

  /** Why the network cannot be at these settings, or not the same network. */
  Optional<Objection> at(Settings settings) {
    Planning planning = plan(settings);
    if (!planning.problems().isEmpty()) {
      return Optional.of(Objection.misfit(settings, planning.problems().get(0)));
    }
    return template
        .difference(planning.plan(), settings)
        .map(difference -> Objection.otherGraph(settings, difference));
  }

  private Planning plan(Settings settings) {
    if (settings.classes() != numbered.classes() || settings.width() != numbered.width()) {
      numbered = settings;
      withNumbers = closing.numbered(settings, network);
    }
    Planning planning = planner.plan(closing.sized(settings, withNumbers), Set.of(), known);
    known.add(planning.plan());
    return planning;
  }

  private Template template(Plan usual) {
    Counts counts = new Counts(parameters, usual);
    otherClasses()
        .ifPresent(
            other ->
                counts.compareClasses(plan(parameters.usual().withClasses(other)).plan(), other));
    parameters.widths().ifPresent(widths -> counts.compareWidths(plans(widths)));
    return new Template(parameters, usual, Map.copyOf(counts.counts()));
  }

  /** A number of classes, other than the usual one, with which the network fits. */
  private OptionalLong otherClasses() {
    return parameters.classes().stream()
        .flatMapToLong(classes -> classes.range().numbers())
        .filter(number -> number != parameters.usual().classes())
        .filter(number -> plan(parameters.usual().withClasses(number)).problems().isEmpty())
        .findFirst();
  }

  private List<Plan> plans(WidthMultipliers widths) {
    List<Plan> plans = new ArrayList<>();
    for (double width : widths.values()) {
      plans.add(plan(parameters.usual().withWidth(width)).plan());
    }
    return plans;
  }
}
