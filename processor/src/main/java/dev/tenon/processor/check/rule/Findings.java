package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.OpenCheck;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a network finds. It goes only as far as it is asked to: whether a change has
 * helped can mostly be told early.
 */
public final class Findings {
  private final Rules rules;
  private final OpenCheck openCheck;
  private final Conformance conformance;
  private final List<Placement> interfaces;
  private final List<Problem> ofBlocks;
  private final Planning planning;
  private @Nullable List<Problem> ofShapes;
  private @Nullable List<Problem> ofNetwork;
  private OpenCheck.@Nullable Outcome open;

  /**
   * @param interfaces what the network consists of; none where blocks are missing from it
   */
  Findings(
      Rules rules,
      OpenCheck openCheck,
      Conformance conformance,
      List<Placement> interfaces,
      List<Problem> ofBlocks,
      Planning planning) {
    this.rules = rules;
    this.openCheck = openCheck;
    this.conformance = conformance;
    this.interfaces = interfaces;
    this.ofBlocks = ofBlocks;
    this.planning = planning;
  }

  /** The network that was looked at. */
  public NetworkDecl network() {
    return plan().network();
  }

  /** The blocks that fit. */
  public Plan plan() {
    return planning.plan();
  }

  /** Mistakes of blocks that could not be planned for them. */
  public List<Problem> ofBlocks() {
    return ofBlocks;
  }

  /** Mistakes that show in the shapes; blocks after them could not be looked at. */
  public List<Problem> ofPlan() {
    return Stream.concat(planning.problems().stream(), ofShapes().stream()).toList();
  }

  private List<Problem> ofShapes() {
    if (ofShapes == null) {
      ofShapes = rules.ofPlans(plan());
    }
    return ofShapes;
  }

  /** Mistakes of the graph as a whole, which often follow from others. */
  public List<Problem> ofNetwork() {
    if (ofNetwork == null) {
      ofNetwork = rules.ofNetworks(interfaces);
    }
    return ofNetwork;
  }

  /** Mistakes that show only at other settings of what the network leaves open. */
  public List<Problem> ofOpenParameters() {
    return isSound() ? open().problems() : List.of();
  }

  /** How a network that is sound differs from the one that it must be like. */
  public List<Problem> ofConformance() {
    return isSound() ? conformance.check(plan()).stream().toList() : List.of();
  }

  /** Whether the whole network is known, and nothing wrong with it at usual settings. */
  private boolean isSound() {
    return !interfaces.isEmpty() && atUsualSettings().findAny().isEmpty();
  }

  /** What the network is at all settings, if nothing is wrong with it. */
  public Template template() {
    return open().template();
  }

  private OpenCheck.Outcome open() {
    if (open == null) {
      open = openCheck.check(plan());
    }
    return open;
  }

  /** Everything that is wrong, what other mistakes may follow from first; lazily. */
  public Stream<Problem> all() {
    return Stream.concat(
        atUsualSettings(),
        Stream.<Supplier<List<Problem>>>of(this::ofOpenParameters, this::ofConformance)
            .flatMap(part -> part.get().stream()));
  }

  private Stream<Problem> atUsualSettings() {
    return Stream.<Supplier<List<Problem>>>of(
            this::ofBlocks, planning::problems, this::ofShapes, this::ofNetwork)
        .flatMap(part -> part.get().stream());
  }

  /** Everything that is wrong. */
  public List<Problem> problems() {
    return all().toList();
  }
}
