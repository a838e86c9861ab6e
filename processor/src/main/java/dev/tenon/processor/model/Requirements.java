package dev.tenon.processor.model;

import java.util.Optional;

/**
 * What a network must meet as a whole.
 *
 * @param budget {@code @Budget}: what it may cost
 * @param reference {@code @ConformsTo}: what it must be like
 */
public record Requirements(Optional<AnnotationDecl> budget, Optional<Reference> reference) {

  /** Of a network that need not meet anything. */
  public static final Requirements NONE = new Requirements(Optional.empty(), Optional.empty());

  /** The same requirements with another budget. */
  public Requirements withBudget(AnnotationDecl other) {
    return new Requirements(Optional.of(other), reference);
  }
}
