package dev.tenon.processor.model;

import java.util.Optional;

/**
 * One attribute of an annotation: written by the user, or the default of the annotation type.
 *
 * @param origin the place of the value; of the annotation where the value is the default
 * @param written whether the user wrote it
 * @param fallback the default of the annotation type; empty where it has none
 * @param bound the range its numbers must lie in; empty where there is none
 * @param scaling how its number follows the width multiplier; empty where it does not
 */
public record Attribute(
    String name,
    Value value,
    Origin origin,
    boolean written,
    Optional<Value> fallback,
    Optional<Bound> bound,
    Optional<Scaling> scaling) {

  /** An attribute that does not follow the width multiplier. */
  public Attribute(
      String name,
      Value value,
      Origin origin,
      boolean written,
      Optional<Value> fallback,
      Optional<Bound> bound) {
    this(name, value, origin, written, fallback, bound, Optional.empty());
  }

  /** The same attribute as if the user had written another value in the same place. */
  public Attribute with(Value other) {
    return new Attribute(name, other, origin, true, fallback, bound, scaling);
  }

  /** The same attribute as if the user had not written it; unchanged where it has no default. */
  public Attribute unwritten() {
    return fallback
        .map(value -> new Attribute(name, value, origin, false, fallback, bound, scaling))
        .orElse(this);
  }

  @Override
  public String toString() {
    return name + " = " + value;
  }
}
