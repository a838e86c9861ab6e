package dev.tenon.processor.report;

import javax.annotation.processing.ProcessingEnvironment;

/** Eclipse's compiler, which does some things otherwise than javac. */
final class Eclipse {
  private Eclipse() {}

  /** Whether it is the one that compiles; others may be hidden behind wrappers of build tools. */
  static boolean compiles(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("org.eclipse.jdt.");
  }
}
