package dev.tenon.processor.model;

import dev.tenon.processor.shape.Kind;

/**
 * A parameter of a block's method: it names the earlier method whose output the block consumes.
 *
 * @param source the name of that method, from the parameter's name or from {@code @From}
 * @param kind the parameter's declared type
 */
public record WireDecl(Located<String> source, Located<Kind> kind) {

  /** The same wire from another method. */
  public WireDecl from(String other) {
    return new WireDecl(new Located<>(other, source.origin()), kind);
  }

  /** The same wire with another declared type. */
  public WireDecl as(Kind other) {
    return new WireDecl(source, new Located<>(other, kind.origin()));
  }

  /** The parameter as source, {@code FeatureMap stem}. */
  @Override
  public String toString() {
    return kind.value().typeName() + " " + source.value();
  }
}
