package dev.tenon.benchmarks.compiling;

import javax.tools.ToolProvider;

/** Runs {@code javac} with its arguments and prints what the whole process took. */
public final class OneCompilation {
  private OneCompilation() {}

  public static void main(String[] args) {
    int exitCode = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, args);
    ThisProcess.printTimes();
    System.exit(exitCode);
  }
}
