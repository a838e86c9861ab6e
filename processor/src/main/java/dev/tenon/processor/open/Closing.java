package dev.tenon.processor.open;

import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Scaling;
import dev.tenon.processor.model.Value;
import java.util.function.UnaryOperator;

/** Makes of an open network the closed one that a user could have written for some settings. */
final class Closing {
  private final OpenParameters parameters;

  Closing(OpenParameters parameters) {
    this.parameters = parameters;
  }

  NetworkDecl at(Settings settings, NetworkDecl network) {
    return sized(settings, numbered(settings, network));
  }

  /** Only the size of the input is set. */
  NetworkDecl sized(Settings settings, NetworkDecl network) {
    return parameters
        .size()
        .map(
            open ->
                network.mapBlocks(
                    block ->
                        block.name().equals(open.input().name()) ? sized(settings, block) : block))
        .orElse(network);
  }

  private static BlockDecl sized(Settings settings, BlockDecl input) {
    return input.withBody(
        ((AnnotationDecl) input.body())
            .with("height", new Value.Whole(settings.size().height()))
            .with("width", new Value.Whole(settings.size().width())));
  }

  /** Only the number of classes and the width are set. */
  NetworkDecl numbered(Settings settings, NetworkDecl network) {
    return everyAnnotation(
        network, annotation -> scaled(settings, classified(settings, annotation)));
  }

  private static NetworkDecl everyAnnotation(
      NetworkDecl network, UnaryOperator<AnnotationDecl> change) {
    return network.mapBlocks(
        block ->
            block.withBody(
                block.body() instanceof AnnotationDecl annotation
                    ? change.apply(annotation)
                    : everyAnnotation((NetworkDecl) block.body(), change)));
  }

  private static AnnotationDecl classified(Settings settings, AnnotationDecl annotation) {
    return ClassCount.isOpen(annotation)
        ? annotation.with(ClassCount.CLASSES, new Value.Whole(settings.classes()))
        : annotation;
  }

  private AnnotationDecl scaled(Settings settings, AnnotationDecl annotation) {
    AnnotationDecl scaled = annotation;
    if (parameters.widths().isPresent() && settings.width() != 1) {
      WidthMultipliers widths = parameters.widths().get();
      for (Attribute attribute : annotation.attributes()) {
        if (attribute.scaling().isPresent()) {
          scaled = scaled(widths, settings.width(), scaled, attribute, attribute.scaling().get());
        }
      }
    }
    return scaled;
  }

  /** Zero stands for a number that is not given. */
  private static AnnotationDecl scaled(
      WidthMultipliers widths,
      double width,
      AnnotationDecl annotation,
      Attribute attribute,
      Scaling scaling) {
    return attribute.value() instanceof Value.Whole whole && whole.number() > 0
        ? annotation.with(
            attribute.name(), new Value.Whole(widths.scale(whole.number(), scaling, width)))
        : annotation;
  }
}
