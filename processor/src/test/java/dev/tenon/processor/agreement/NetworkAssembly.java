package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.Fit;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.random.Sizes;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a network of any list of steps: a step that fits nowhere is left out, unless it insists,
 * and is then the end of a broken network. So the list can be shortened until the smallest network
 * with a mistake is left.
 */
final class NetworkAssembly {

  /**
   * A layer to add.
   *
   * @param age how far back to begin looking for something it fits
   * @param wanted how many of them are to meet in it, if it is a vertex in which branches meet
   * @param insists whether it is added even where it does not fit
   */
  record Step(Layer layer, int age, int wanted, boolean insists) {
    boolean meets() {
      return layer instanceof Concat
          || layer instanceof ElementWise
          || layer instanceof ChannelScaling;
    }

    /** At most. */
    int branches() {
      return layer instanceof ChannelScaling ? 2 : wanted;
    }
  }

  private record Source(String name, Shape shape) {}

  private final Sizes sizes;
  private final List<Source> sources = new ArrayList<>();
  private final List<Graph.Node> nodes = new ArrayList<>();

  NetworkAssembly(Sizes sizes, List<Shape> inputs) {
    this.sizes = sizes;
    for (Shape input : inputs) {
      sources.add(new Source("in" + sources.size(), input));
    }
  }

  Graph of(List<Step> steps) {
    Map<String, Shape> inputs = new LinkedHashMap<>();
    sources.forEach(source -> inputs.put(source.name(), source.shape()));
    boolean broken = false;
    for (int i = 0; i < steps.size() && !broken; i++) {
      broken = !added(steps.get(i));
    }
    if (nodes.isEmpty()) {
      added(new Step(new Activate(Activation.RELU), 0, 1, false));
    }
    inputs.keySet().retainAll(consumed());
    return new Graph(inputs, nodes);
  }

  private Set<String> consumed() {
    return nodes.stream().flatMap(node -> node.inputs().stream()).collect(Collectors.toSet());
  }

  /** False if the step broke the network. */
  private boolean added(Step step) {
    List<Source> candidates = candidates(step.age());
    for (Source first : candidates) {
      List<Source> chosen = step.meets() ? meeting(step, first, candidates) : List.of(first);
      Optional<Shape> output = output(step, chosen);
      if (output.isPresent()) {
        add(step.layer(), chosen);
        sources.add(new Source(nodes.get(nodes.size() - 1).name(), output.get()));
        return true;
      }
    }
    return !step.insists() || !broke(step, candidates);
  }

  private boolean broke(Step step, List<Source> candidates) {
    int inputs = step.meets() ? step.branches() : 1;
    if (candidates.size() < inputs) {
      return false;
    }
    List<Source> chosen = candidates.subList(0, inputs);
    boolean fails = step.layer().fit(shapes(chosen)) instanceof Fit.Fails;
    if (fails) {
      add(step.layer(), chosen);
    }
    return fails;
  }

  /** All sources, the newest first, those that are too new last. */
  private List<Source> candidates(int age) {
    int size = sources.size();
    return IntStream.range(0, size)
        .mapToObj(i -> sources.get(Math.floorMod(size - 1 - age - i, size)))
        .toList();
  }

  private List<Source> meeting(Step step, Source first, List<Source> candidates) {
    List<Source> chosen = new ArrayList<>(List.of(first));
    for (Source other : candidates) {
      boolean fits = step.layer().fit(List.of(first.shape(), other.shape())) instanceof Fit.Fits;
      if (fits && !other.equals(first) && chosen.size() < step.branches()) {
        chosen.add(other);
      }
    }
    return chosen;
  }

  private Optional<Shape> output(Step step, List<Source> chosen) {
    boolean alone = step.meets() && chosen.size() < 2;
    return !alone && step.layer().fit(shapes(chosen)) instanceof Fit.Fits fits
        ? Optional.of(fits.output()).filter(sizes::allow)
        : Optional.empty();
  }

  private void add(Layer layer, List<Source> chosen) {
    List<String> names = chosen.stream().map(Source::name).toList();
    nodes.add(new Graph.Node("n" + nodes.size(), layer, names));
  }

  private static List<Shape> shapes(List<Source> sources) {
    return sources.stream().map(Source::shape).toList();
  }
}
