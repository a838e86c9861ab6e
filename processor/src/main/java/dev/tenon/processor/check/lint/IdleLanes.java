package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processors compute eight floats at a time (AVX2); a convolution whose channels do not fill the
 * last eight computes as long as if they did. Nothing can be done where the number is given: fewer
 * than four channels are a mask or an image, others are the scores of a head.
 */
final class IdleLanes implements Lint {
  private static final long LANES = 8;

  private static final long FEWEST = 4;

  /** One lane in so many may be idle. */
  private static final long TOLERANCE = 8;

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> isWasteful(node) && !endsInHead(graph, node))
        .flatMap(node -> check(node).stream());
  }

  private static boolean isWasteful(Node node) {
    return isConvolution(node.layer())
        && node.vertex().shape() instanceof FeatureMap map
        && !map.extent().equals(Extent.ONE)
        && map.channels() >= FEWEST
        && idle(map.channels()) * TOLERANCE >= filled(map.channels());
  }

  private static boolean isConvolution(Layer layer) {
    return Weights.of(layer).filter(weights -> weights.window().isPresent()).isPresent();
  }

  private static boolean endsInHead(LayerGraph graph, Node node) {
    List<Node> consumers = graph.consumers(node);
    return !consumers.isEmpty()
        && consumers.stream()
            .allMatch(
                consumer ->
                    isScored(consumer.layer())
                        || (keepsChannels(consumer.layer()) && endsInHead(graph, consumer)));
  }

  /** Whether it is a head without weights, which takes the channels for the scores. */
  private static boolean isScored(Layer layer) {
    return layer instanceof VectorOutput || layer instanceof PixelOutput;
  }

  private static boolean keepsChannels(Layer layer) {
    return layer instanceof Activate
        || layer instanceof BatchNorm
        || layer instanceof Dropout
        || layer instanceof Pooling
        || layer instanceof GlobalPooling
        || layer instanceof Upsampling;
  }

  private static Optional<Problem> check(Node node) {
    long channels = node.vertex().shape().dimensions().get(0);
    return channels(node, channels).map(attribute -> problem(node, attribute, channels));
  }

  /** The attribute that says how many channels the convolution has. */
  private static Optional<Attribute> channels(Node node, long number) {
    return node.annotation().attributes().stream()
        .filter(Attribute::written)
        .filter(attribute -> attribute.value().equals(new Value.Whole(number)))
        .filter(
            attribute -> attribute.name().equals(node.name()) || attribute.name().equals("filters"))
        .findFirst();
  }

  private static Problem problem(Node node, Attribute attribute, long channels) {
    return node.warning(
        new Misfit(
                Code.IDLE_LANES,
                "has %s, which takes as long as %s: processors compute %s channels at a time"
                    .formatted(attribute, filled(channels), LANES),
                attribute.name())
            .orTry(attribute.name(), new Value.Whole(filled(channels)), "in the same time"));
  }

  private static long filled(long channels) {
    return (channels + LANES - 1) / LANES * LANES;
  }

  private static long idle(long channels) {
    return filled(channels) - channels;
  }
}
