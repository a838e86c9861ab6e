package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A head over the mean or maximum of features that each see only a part of the image: it counts
 * parts, and never sees how they lie to each other. A head over a flattened feature map does.
 */
final class NarrowField implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.layer().isHead() && node.vertex().shape() instanceof Shape.Vector)
        .flatMap(head -> check(graph, head).stream());
  }

  private static Optional<Problem> check(LayerGraph graph, Node head) {
    return pooled(graph, head)
        .map(features -> features.vertex().field().size())
        .flatMap(
            field ->
                image(graph)
                    .filter(image -> exceeds(image, field))
                    .map(image -> problem(head, field, image)));
  }

  /** The feature map that is pooled for the head; empty if it is flattened instead. */
  private static Optional<Node> pooled(LayerGraph graph, Node head) {
    return Stream.iterate(
            Optional.of(head), Optional::isPresent, node -> node.flatMap(graph::source))
        .flatMap(Optional::stream)
        .takeWhile(node -> isWithoutPlace(node.vertex().shape()))
        .filter(node -> node.layer() instanceof GlobalPooling)
        .findFirst()
        .flatMap(graph::source);
  }

  /** Whether nothing is left of where in the image something was. */
  private static boolean isWithoutPlace(Shape shape) {
    return shape instanceof Shape.Vector
        || (shape instanceof FeatureMap map && map.extent().equals(Extent.ONE));
  }

  /** Of several images the smallest. */
  private static Optional<Extent> image(LayerGraph graph) {
    return graph
        .inputs()
        .filter(FeatureMap.class::isInstance)
        .map(shape -> ((FeatureMap) shape).extent())
        .min(Comparator.comparingLong(Extent::smaller));
  }

  private static boolean exceeds(Extent image, Extent field) {
    return image.height() > field.height() || image.width() > field.width();
  }

  private static Problem problem(Node head, Extent field, Extent image) {
    return head.warning(
        new Misfit(
            Code.NARROW_FIELD,
            "pools features that see %s of the %s image each: no feature sees it as a whole"
                .formatted(field, image)));
  }
}
