package dev.tenon.processor.model;

import java.util.function.UnaryOperator;

/** Changes of a model that leave the rest as it is; a change finds its place by origin. */
public final class Edits {
  private Edits() {}

  /** Sets one attribute of the annotation at that place, however deep it is nested. */
  public static UnaryOperator<NetworkDecl> attribute(Origin annotation, String name, Value value) {
    return annotation(annotation, found -> found.with(name, value));
  }

  private static UnaryOperator<NetworkDecl> annotation(
      Origin origin, UnaryOperator<AnnotationDecl> change) {
    return network -> network.mapBlocks(block -> block.withBody(in(block.body(), origin, change)));
  }

  private static Body in(Body body, Origin origin, UnaryOperator<AnnotationDecl> change) {
    if (body instanceof AnnotationDecl found) {
      return found.origin().equals(origin) ? change.apply(found) : found;
    }
    return annotation(origin, change).apply((NetworkDecl) body);
  }
}
