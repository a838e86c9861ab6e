package dev.tenon.processor.open;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.problem.Diagnostic;

/** Where an error stands. */
final class Place {
  private Place() {}

  /** The written attribute that an error stands on; empty where it stands on none. */
  static String of(Diagnostic error, TestNetwork network) {
    return network.decl().blocks().stream()
        .map(block -> (AnnotationDecl) block.body())
        .flatMap(annotation -> annotation.attributes().stream())
        .filter(Attribute::written)
        .filter(attribute -> attribute.origin().equals(error.problem().at()))
        .map(Attribute::name)
        .collect(joining());
  }
}
