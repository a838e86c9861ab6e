package dev.tenon.processor.render;

/** The version that generated code tells the runtime it meets; a test compares it with the pom. */
final class ProcessorVersion {
  static final String CURRENT = "0.1.0";

  private ProcessorVersion() {}
}
