package dev.tenon.processor.model;

/**
 * Where in the user's source something was written: a handle that only the reader can turn back
 * into a position. Two things written in different places never have the same origin.
 */
public record Origin(int id) {
  /** For models that were made by hand, in tests. */
  public static final Origin NOWHERE = new Origin(-1);
}
