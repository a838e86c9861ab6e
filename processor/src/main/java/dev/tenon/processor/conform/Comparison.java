package dev.tenon.processor.conform;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through two networks side by side. They are the same if they have inputs of the same shapes
 * and the same layers, wired alike, in the same order: then the parameters of one, which DL4J keeps
 * in that order, are those of the other. What blocks are called and how they are divided is left
 * out, and so is what matters in training only (losses, rates of dropout).
 */
public final class Comparison {
  private final Plan network;
  private final Plan reference;
  private final String other;

  /** What the reference calls the inputs and layers of the network. */
  private final Map<String, String> counterparts = new HashMap<>();

  private Comparison(Plan network, Plan reference) {
    this.network = network;
    this.reference = reference;
    this.other = reference.network().simpleName();
  }

  /** The first difference between two networks without mistakes. */
  public static Optional<Difference> first(Plan network, Plan reference) {
    Comparison comparison = new Comparison(network, reference);
    return comparison.inputs().or(comparison::layers).or(comparison::outputs);
  }

  private Optional<Difference> inputs() {
    int count = network.inputs().size();
    if (count != reference.inputs().size()) {
      return Optional.of(
          Difference.ofNetworks(
              "%s has %s, %s has %s"
                  .formatted(name(), inputs(count), other, reference.inputs().size())));
    }
    for (int i = 0; i < count; i++) {
      PlannedInput ours = network.inputs().get(i);
      PlannedInput theirs = reference.inputs().get(i);
      if (!ours.shape().equals(theirs.shape())) {
        return Optional.of(
            Difference.ofNetworks(
                "Input '%s' of %s is %s, but '%s' of %s is %s"
                    .formatted(
                        ours.name(), name(), ours.shape(), theirs.name(), other, theirs.shape())));
      }
      counterparts.put(ours.name(), theirs.name());
    }
    return Optional.empty();
  }

  private static String inputs(int count) {
    return count == 1 ? "1 input" : count + " inputs";
  }

  private Optional<Difference> layers() {
    List<Step> ours = Step.of(network);
    List<Step> theirs = Step.of(reference);
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      Optional<Difference> difference = difference(ours.get(i), theirs.get(i));
      if (difference.isPresent()) {
        return difference;
      }
      counterparts.put(ours.get(i).vertex().name(), theirs.get(i).vertex().name());
    }
    if (ours.size() > theirs.size()) {
      Step more = ours.get(theirs.size());
      return Optional.of(
          Difference.of(more, "has no counterpart in %s, which ends before it".formatted(other)));
    }
    return theirs.size() == ours.size()
        ? Optional.empty()
        : Optional.of(missing(theirs.get(ours.size())));
  }

  private Difference missing(Step next) {
    return Difference.ofNetworks(
        "%s ends where %s goes on with %s '%s'"
            .formatted(name(), other, next.block().typeName(), next.path()));
  }

  private Optional<Difference> difference(Step ours, Step theirs) {
    String prefix = "differs from '%s' of %s: %s ".formatted(theirs.path(), other, ours.words());
    Optional<LayerDifference> ofLayers =
        LayerDifference.between(ours.vertex().layer(), theirs.vertex().layer());
    if (ofLayers.isPresent()) {
      return ofLayers.map(
          layer -> Difference.of(ours, theirs, prefix + layer.words(), layer.settings()));
    }
    List<String> consumed = ours.vertex().inputs();
    List<String> expected = theirs.vertex().inputs();
    return counterparts(consumed).equals(expected)
        ? Optional.empty()
        : Optional.of(
            Difference.of(
                ours,
                theirs,
                prefix
                    + "consumes %s, where that of %s consumes %s"
                        .formatted(quoted(consumed), other, quoted(expected)),
                List.of()));
  }

  private Optional<Difference> outputs() {
    List<String> ours = network.outputs();
    List<String> theirs = reference.outputs();
    return counterparts(ours).equals(theirs)
        ? Optional.empty()
        : Optional.of(
            Difference.ofNetworks(
                "%s puts out %s, but %s puts out %s"
                    .formatted(name(), quoted(ours), other, quoted(theirs))));
  }

  private List<String> counterparts(List<String> names) {
    return names.stream().map(name -> counterparts.getOrDefault(name, "")).toList();
  }

  private static String quoted(List<String> names) {
    return "'" + String.join("', '", names) + "'";
  }

  private String name() {
    return network.network().simpleName();
  }
}
