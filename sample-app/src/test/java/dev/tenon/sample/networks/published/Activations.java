package dev.tenon.sample.networks.published;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;

/** Which function is applied to what each convolution of a configuration computes. */
record Activations(ComputationGraphConfiguration configuration) {

  /** The functions and how many convolutions have each, {@code "identity 20; relu 33"}. */
  String summary() {
    Map<String, Long> counts =
        configuration.getVertices().keySet().stream()
            .filter(name -> layer(name) instanceof ConvolutionLayer)
            .collect(groupingBy(this::activation, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(joining("; "));
  }

  /** The convolution's own, or what its only consumer applies, after a batch normalisation. */
  private String activation(String convolution) {
    String own = function(convolution);
    return own.equals("identity") ? applied(normalised(convolution)) : own;
  }

  private String normalised(String name) {
    List<String> consumers = consumers(name);
    return consumers.size() == 1 && layer(consumers.get(0)) instanceof BatchNormalization
        ? consumers.get(0)
        : name;
  }

  private String applied(String name) {
    List<String> consumers = consumers(name);
    if (consumers.size() == 1 && layer(consumers.get(0)) instanceof ActivationLayer) {
      return function(consumers.get(0));
    }
    return consumers.stream().anyMatch(this::isShift) ? hard(consumers) : "identity";
  }

  /** x·ReLU6(x + 3) ÷ 6 reads x twice, ReLU6(x + 3) ÷ 6 once. */
  private String hard(List<String> consumers) {
    boolean multiplied =
        consumers.stream().anyMatch(name -> vertex(name) instanceof ElementWiseVertex);
    return multiplied ? "hardswish" : "hardsigmoid";
  }

  private boolean isShift(String name) {
    return vertex(name) instanceof ShiftVertex;
  }

  private List<String> consumers(String name) {
    return configuration.getVertexInputs().entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey)
        .flatMap(this::throughCopies)
        .toList();
  }

  /** A copy, which keeps a layer from overwriting what others read, computes nothing. */
  private Stream<String> throughCopies(String name) {
    return vertex(name) instanceof ScaleVertex scale && scale.getScaleFactor() == 1
        ? consumers(name).stream()
        : Stream.of(name);
  }

  private String function(String name) {
    Layer layer = requireNonNull(layer(name));
    return layer instanceof ActivationLayer activation
        ? activation.getActivationFn().toString()
        : ((BaseLayer) layer).getActivationFn().toString();
  }

  private @Nullable Layer layer(String name) {
    return vertex(name) instanceof LayerVertex vertex ? vertex.getLayerConf().getLayer() : null;
  }

  private GraphVertex vertex(String name) {
    return requireNonNull(configuration.getVertices().get(name), name);
  }
}
