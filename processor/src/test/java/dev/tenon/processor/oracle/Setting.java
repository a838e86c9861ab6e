package dev.tenon.processor.oracle;

import dev.tenon.builder.WidthMultiplier;
import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.block.ImageSize;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Scaling;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.open.Settings;
import dev.tenon.processor.shape.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * One way to set what a network leaves open, and the network that a user could have declared for it
 * instead: without ranges, and with the numbers that the builder computes.
 */
public record Setting(NetworkDecl network, Settings settings) {
  private static final List<String> RANGE =
      List.of(
          "minHeight",
          "maxHeight",
          "minWidth",
          "maxWidth",
          "multipleOf",
          "remainder",
          "minClasses",
          "maxClasses");

  /** Every setting of a network whose ranges are right, the usual one first. */
  public static List<Setting> all(NetworkDecl network) {
    OpenParameters parameters = OpenParameters.of(network);
    List<Setting> all = new ArrayList<>();
    all.add(new Setting(network, parameters.usual()));
    for (double width : parameters.widths().map(widths -> widths.values()).orElse(List.of(1.0))) {
      for (long classes : classes(parameters)) {
        for (Extent size : sizes(parameters)) {
          all.add(new Setting(network, new Settings(size, classes, width)));
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private static long[] classes(OpenParameters parameters) {
    return parameters
        .classes()
        .map(classes -> classes.range().numbers())
        .orElse(LongStream.of(parameters.usual().classes()))
        .toArray();
  }

  private static List<Extent> sizes(OpenParameters parameters) {
    return parameters.size().map(open -> sizes(open.size())).orElse(List.of(Extent.ONE));
  }

  private static List<Extent> sizes(ImageSize size) {
    return size.heights()
        .numbers()
        .boxed()
        .flatMap(height -> size.widths().numbers().mapToObj(width -> new Extent(height, width)))
        .toList();
  }

  /** Whether only the size of the input is another than usually. */
  public boolean hasUsualNumbers() {
    Settings usual = OpenParameters.of(network).usual();
    return settings.classes() == usual.classes() && settings.width() == usual.width();
  }

  /** The network that leaves nothing open. */
  public NetworkDecl closed() {
    return closed(network).withWidths(Optional.empty());
  }

  private NetworkDecl closed(NetworkDecl part) {
    return part.mapBlocks(
        block ->
            block.body() instanceof AnnotationDecl annotation
                ? block.withBody(closed(block, annotation))
                : block.withBody(closed((NetworkDecl) block.body())));
  }

  private AnnotationDecl closed(BlockDecl block, AnnotationDecl annotation) {
    if (block.isInput()) {
      return ImageSize.isOpen(annotation)
          ? annotation
              .with("height", new Value.Whole(settings.size().height()))
              .with("width", new Value.Whole(settings.size().width()))
              .without(RANGE)
          : annotation;
    }
    AnnotationDecl scaled = annotation;
    for (Attribute attribute : annotation.attributes()) {
      scaled = scaled(scaled, attribute);
    }
    return ClassCount.isOpen(annotation)
        ? scaled.with("classes", new Value.Whole(settings.classes())).without(RANGE)
        : scaled;
  }

  private AnnotationDecl scaled(AnnotationDecl annotation, Attribute attribute) {
    return attribute.scaling().isPresent()
            && attribute.value() instanceof Value.Whole whole
            && whole.number() > 0
        ? annotation.with(
            attribute.name(), new Value.Whole(filters(attribute.scaling().get(), whole.number())))
        : annotation;
  }

  /** As the builder computes it. */
  private long filters(Scaling scaling, long atWidthOne) {
    double width = scaling.clamp(settings.width());
    return network
        .widths()
        .map(widths -> new WidthMultiplier(width, divisor(widths), 0))
        .map(multiplier -> (long) multiplier.filters(Math.toIntExact(atWidthOne)))
        .orElse(atWidthOne);
  }

  private static int divisor(AnnotationDecl widths) {
    return Math.toIntExact(
        ((Value.Whole) widths.attribute("divisor").orElseThrow().value()).number());
  }
}
