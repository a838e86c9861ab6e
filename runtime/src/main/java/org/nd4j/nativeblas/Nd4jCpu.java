package org.nd4j.nativeblas;

import dev.tenon.onednn.OneDnn;

/**
 * The class that Deeplearning4j's {@code BaseMKLDNNHelper} asks, by reflection, whether the engine
 * has oneDNN. In ND4J 1.0.0-M2.1 it is gone: the binding moved to another package, the question did
 * not follow. (Nobody's module graph is split by it: ND4J's own descriptor keeps it off the module
 * path.)
 */
public final class Nd4jCpu {
  private Nd4jCpu() {}

  /** What {@code BaseMKLDNNHelper} expects of the old binding. */
  public static final class Environment {
    private static final Environment INSTANCE = new Environment();

    private Environment() {}

    /** Called by {@code BaseMKLDNNHelper}. */
    public static Environment getInstance() {
      return INSTANCE;
    }

    /** Called by {@code BaseMKLDNNHelper}: whether the layer helper that asks may be used. */
    public boolean isUseMKLDNN() {
      return OneDnn.allowsCaller();
    }
  }
}
