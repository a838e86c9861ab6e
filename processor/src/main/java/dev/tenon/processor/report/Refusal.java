package dev.tenon.processor.report;

import java.io.IOException;

/** Why a generated class is not there. */
public sealed interface Refusal {

  /** Another class has its name. */
  record Taken() implements Refusal {}

  /** Among the sources is what was generated of another state of its origin. */
  record Stale() implements Refusal {}

  /** Its file cannot be written. */
  record Unwritable(IOException failure) implements Refusal {}
}
