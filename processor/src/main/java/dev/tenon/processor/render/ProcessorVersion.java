package dev.tenon.processor.render;

/** The version that generated code tells the runtime it meets; a test compares it with the pom. */
public final class ProcessorVersion {
  public static final String CURRENT = "0.1.0";

  private ProcessorVersion() {}

  /** Whether networks that are declared with that runtime can be read, and built against it. */
  public static boolean understands(String runtime) {
    return line(runtime).equals(line(CURRENT));
  }

  /** Releases with the same major and minor number understand each other. */
  private static String line(String version) {
    String[] numbers = version.split("[.-]", 3);
    return numbers.length < 2 ? version : numbers[0] + "." + numbers[1];
  }
}
