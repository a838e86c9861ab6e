package dev.tenon.processor.open;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds out on what the outputs of a layer depend, from what they are at several settings. Whether
 * the rule that is found holds at all others is for the checks to see.
 */
final class Counts {
  private final OpenParameters parameters;
  private final Plan usual;
  private final Map<String, Count> counts = new HashMap<>();

  Counts(OpenParameters parameters, Plan usual) {
    this.parameters = parameters;
    this.usual = usual;
  }

  Map<String, Count> counts() {
    return counts;
  }

  /** Learns from the network with another number of classes. */
  void compareClasses(Plan other, long classes) {
    Map<String, Long> others = outputs(other);
    outputs(usual)
        .forEach(
            (vertex, number) -> {
              if (number == parameters.usual().classes()
                  && others.getOrDefault(vertex, number) == classes) {
                counts.put(vertex, new Count.Classes());
              }
            });
  }

  /**
   * Learns from the network at each of its widths.
   *
   * @param plans in the order of the widths
   */
  void compareWidths(List<Plan> plans) {
    List<Map<String, Long>> others = plans.stream().map(Counts::outputs).toList();
    Set<Long> written = new TreeSet<>(scaledNumbers(usual.network()).toList());
    outputs(usual)
        .forEach(
            (vertex, number) -> {
              List<Long> numbers = new ArrayList<>();
              others.forEach(plan -> numbers.add(plan.getOrDefault(vertex, number)));
              if (numbers.stream().anyMatch(found -> !found.equals(number))) {
                counts.put(vertex, rule(number, numbers, written));
              }
            });
  }

  /** The outputs of the layers that are told how many they have, by vertex. */
  private static Map<String, Long> outputs(Plan plan) {
    Map<String, Long> outputs = new HashMap<>();
    for (Vertex vertex : (Iterable<Vertex>) plan.vertices()::iterator) {
      Layer layer = vertex.layer();
      OptionalLong number = layer.outputs();
      number.ifPresent(found -> outputs.put(vertex.name(), found));
    }
    return outputs;
  }

  /** A number that was written, or several times such a number; else one number for each width. */
  private Count rule(long number, List<Long> numbers, Set<Long> written) {
    return Stream.concat(Stream.of(number), written.stream())
        .map(base -> new Count.Scaled(number / base, base))
        .filter(scaled -> yields(scaled, numbers))
        .<Count>map(scaled -> scaled)
        .findFirst()
        .orElseGet(() -> new Count.ByWidth(numbers));
  }

  private boolean yields(Count count, List<Long> numbers) {
    List<Double> widths = parameters.widths().orElseThrow().values();
    for (int i = 0; i < widths.size(); i++) {
      if (count.at(parameters.usual().withWidth(widths.get(i)), parameters) != numbers.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Long> scaledNumbers(NetworkDecl network) {
    return OpenParameters.annotations(network)
        .flatMap(annotation -> annotation.attributes().stream())
        .filter(attribute -> attribute.scaling().isPresent())
        .flatMap(attribute -> positive(attribute.value()).stream());
  }

  private static Optional<Long> positive(Value value) {
    return value instanceof Value.Whole whole && whole.number() > 0
        ? Optional.of(whole.number())
        : Optional.empty();
  }
}
