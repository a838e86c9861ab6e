package dev.tenon.processor.model;

import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** Whether it has a method, with parameters and a return type, rather than only an annotation. */
  public boolean isMethod() {
    return !(body instanceof AnnotationDecl annotation && annotation.origin().equals(origin));
  }

  /** The simple name of the block's annotation, or of the placed interface. */
  public String typeName() {
    return body instanceof AnnotationDecl annotation
        ? annotation.simpleName()
        : ((NetworkDecl) body).simpleName();
  }

  /** The method as source, {@code FeatureMap body(FeatureMap stem)}. */
  public String signature() {
    String type = kind.map(declared -> declared.value().typeName()).orElseGet(this::typeName);
    return wires.stream()
        .map(WireDecl::toString)
        .collect(Collectors.joining(", ", type + " " + name + "(", ")"));
  }

  /** The same block under another name. */
  public BlockDecl withName(String other) {
    return new BlockDecl(other, origin, body, repeat, wires, kind, shape);
  }

  /** The same block standing for something else. */
  public BlockDecl withBody(Body other) {
    return other.equals(body)
        ? this
        : new BlockDecl(name, origin, other, repeat, wires, kind, shape);
  }

  /** The same block placed so many times. */
  public BlockDecl withRepeat(Optional<RepeatDecl> other) {
    return new BlockDecl(name, origin, body, other, wires, kind, shape);
  }

  /** The same block consuming other blocks. */
  public BlockDecl withWires(List<WireDecl> others) {
    return new BlockDecl(name, origin, body, repeat, others, kind, shape);
  }

  /** The same block consuming under its new name what it consumed under the old. */
  public BlockDecl rewired(String from, String to) {
    boolean consumed = wires.stream().anyMatch(wire -> wire.source().value().equals(from));
    return consumed
        ? withWires(
            wires.stream()
                .map(wire -> wire.source().value().equals(from) ? wire.from(to) : wire)
                .toList())
        : this;
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
