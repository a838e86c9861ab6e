package dev.tenon.onednn;

/** How convolution and batch normalisation are computed. */
public enum EnginePath {
  /** By oneDNN. */
  ONEDNN(
      "Convolution and batch normalisation run on oneDNN; -D"
          + OneDnn.SWITCH
          + "=true stops it, and keeps ND4J's own operations off oneDNN too"),

  /** By Deeplearning4j itself, since the native library of ND4J has no oneDNN. */
  NO_ONEDNN(
      "Convolution and batch normalisation run on Deeplearning4j's built-in path: this library of"
          + " ND4J has no oneDNN. On x86-64 org.nd4j:nd4j-native has it with a classifier such as"
          + " linux-x86_64-onednn"),

  /** By Deeplearning4j itself, since the user wants it so. */
  SWITCHED_OFF(
      "Convolution and batch normalisation run on Deeplearning4j's built-in path, and ND4J's own"
          + " operations off oneDNN too: "
          + OneDnn.SWITCH
          + " is true"),

  /** By Deeplearning4j itself, since a network has a layer that oneDNN cannot compute. */
  UNSUITABLE(
      "Convolution and batch normalisation run on Deeplearning4j's built-in path, and ND4J's own"
          + " operations off oneDNN too: a dilated depthwise or transposed convolution fails on it"),

  /** By the GPU that ND4J has found. */
  GPU("ND4J computes on a GPU; Tenon leaves its layer helpers alone");

  private final String description;

  EnginePath(String description) {
    this.description = description;
  }

  /** One sentence for the log. */
  public String description() {
    return description;
  }
}
