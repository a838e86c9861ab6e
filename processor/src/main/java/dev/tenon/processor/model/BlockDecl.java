package dev.tenon.processor.model;

import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One block of a network: a method, or one annotation of the chain on the type.
 *
 * @param name the method's name; for a chain, the decapitalised name of the annotation
 * @param wires what it consumes; empty for the block before it
 * @param kind the declared return type; empty for a chain, which declares none
 * @param shape the dimensions that {@code @Shape} states; empty without it
 */
public record BlockDecl(
    String name,
    Origin origin,
    Body body,
    Optional<RepeatDecl> repeat,
    List<WireDecl> wires,
    Optional<Located<Kind>> kind,
    Optional<Located<List<Long>>> shape) {

  /** The qualified name of the annotation that makes a method an input. */
  public static final String INPUT = "dev.tenon.Input";

  public BlockDecl {
    wires = List.copyOf(wires);
  }

  /** Whether this is an input of the network: it consumes nothing. */
  public boolean isInput() {
    return body instanceof AnnotationDecl annotation && annotation.type().equals(INPUT);
  }

  /** The simple name of the block's annotation, or of the placed interface. */
  public String typeName() {
    return body instanceof AnnotationDecl annotation
        ? annotation.simpleName()
        : ((NetworkDecl) body).simpleName();
  }

  /** The same block standing for something else. */
  public BlockDecl withBody(Body other) {
    return new BlockDecl(name, origin, other, repeat, wires, kind, shape);
  }

  /** The same block consuming other blocks. */
  public BlockDecl withWires(List<WireDecl> others) {
    return new BlockDecl(name, origin, body, repeat, others, kind, shape);
  }

  /** The same block with another declared return type. */
  public BlockDecl withKind(Kind other) {
    return new BlockDecl(
        name,
        origin,
        body,
        repeat,
        wires,
        kind.map(declared -> new Located<>(other, declared.origin())),
        shape);
  }

  /** The same block with another {@code @Shape}. */
  public BlockDecl withShape(Optional<Located<List<Long>>> other) {
    return new BlockDecl(name, origin, body, repeat, wires, kind, other);
  }
}
