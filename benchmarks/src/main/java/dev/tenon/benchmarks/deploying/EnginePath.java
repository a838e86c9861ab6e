package dev.tenon.benchmarks.deploying;

import org.deeplearning4j.config.DL4JSystemProperties;

/** How Deeplearning4j computes its layers. */
enum EnginePath {
  /** With Deeplearning4j's own operations only. */
  BUILT_IN("true"),

  /** With the layer helpers of oneDNN, where Tenon can switch them on. */
  ONE_DNN("false");

  private final String helpersDisabled;

  EnginePath(String helpersDisabled) {
    this.helpersDisabled = helpersDisabled;
  }

  /** What to start Java with. */
  String jvmArgument() {
    return "-D" + DL4JSystemProperties.DISABLE_HELPER_PROPERTY + "=" + helpersDisabled;
  }
}
