package dev.tenon.sample.exit;

import org.jspecify.annotations.Nullable;

/** A mistake that the user can correct: its message is one line that names what to change. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UserError(String message) {
    this(message, null);
  }

  public UserError(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
