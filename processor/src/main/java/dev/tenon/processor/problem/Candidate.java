package dev.tenon.processor.problem;

import dev.tenon.processor.model.NetworkDecl;
import java.util.function.UnaryOperator;

/**
 * A change of the model that may resolve a problem; it is shown only after it was tried.
 *
 * @param text the change as the user would write it, {@code filters = 256}
 * @param note what the change does or costs, may be empty
 * @param sets what is changed, {@code filters}: several changes of the same are variants
 * @param edit the change itself
 */
public record Candidate(String text, String note, String sets, UnaryOperator<NetworkDecl> edit) {

  /** A change without variants. */
  public Candidate(String text, String note, UnaryOperator<NetworkDecl> edit) {
    this(text, note, text, edit);
  }
}
