package dev.tenon.sample.exit;

/** The work was given up because the user asked for it, with Ctrl-C for example. */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoppedException() {
    super("stopped on request");
  }
}
