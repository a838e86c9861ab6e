package dev.tenon.processor.model;

import java.util.Optional;

/**
 * What a network must meet as a whole.
 *
 * @param budget {@code @Budget}: what it may cost
 */
public record Requirements(Optional<AnnotationDecl> budget) {

  /** Of a network that need not meet anything. */
  public static final Requirements NONE = new Requirements(Optional.empty());

  /** The same requirements with another budget. */
  public Requirements withBudget(AnnotationDecl other) {
    return new Requirements(Optional.of(other));
  }
}
