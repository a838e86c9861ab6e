package dev.tenon.processor.open;

import static java.util.stream.Collectors.toMap;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph that a network is whatever is set: that of its usual settings, but for the numbers of
 * outputs that depend on the width and the number of classes.
 */
public final class Template {
  private final OpenParameters parameters;
  private final List<Vertex> usual;
  private final Map<String, Count> counts;

  Template(OpenParameters parameters, Plan usual, Map<String, Count> counts) {
    this.parameters = parameters;
    this.usual = usual.vertices().toList();
    this.counts = counts;
  }

  /** Of a network that leaves nothing open. */
  public static Template closed(Plan plan) {
    return new Template(OpenParameters.NONE, plan, Map.of());
  }

  /** What can be set. */
  public OpenParameters parameters() {
    return parameters;
  }

  /** What the number of outputs of a vertex depends on; empty where it is always the same. */
  public Optional<Count> outputs(String vertex) {
    return Optional.ofNullable(counts.get(vertex));
  }

  /** What a plan has else than the template says, in words; empty where they agree. */
  Optional<String> difference(Plan plan, Settings settings) {
    List<Vertex> others = plan.vertices().toList();
    for (int i = 0; i < usual.size() && i < others.size(); i++) {
      if (!isSame(usual.get(i), others.get(i), settings)) {
        return Optional.of(words(usual.get(i), others.get(i), plan));
      }
    }
    if (others.size() > usual.size()) {
      return Optional.of(added(others.get(usual.size())));
    }
    return others.size() < usual.size()
        ? Optional.of(missing(usual.get(others.size())))
        : Optional.empty();
  }

  private boolean isSame(Vertex one, Vertex other, Settings settings) {
    return one.name().equals(other.name())
        && one.inputs().equals(other.inputs())
        && expected(one, settings).equals(other.layer());
  }

  private Layer expected(Vertex vertex, Settings settings) {
    Count count = counts.get(vertex.name());
    return count == null
        ? vertex.layer()
        : vertex.layer().withOutputs(count.at(settings, parameters));
  }

  private String words(Vertex one, Vertex other, Plan plan) {
    if (one.name().equals(other.name())) {
      return "'%s' is another layer".formatted(one.name());
    }
    Map<String, Vertex> known =
        plan.vertices().collect(toMap(Vertex::name, vertex -> vertex, (a, b) -> a, HashMap::new));
    return known.containsKey(one.name()) ? added(other) : missing(one);
  }

  private static String added(Vertex vertex) {
    return "'%s' is added".formatted(vertex.name());
  }

  private static String missing(Vertex vertex) {
    return "'%s' is missing".formatted(vertex.name());
  }
}
