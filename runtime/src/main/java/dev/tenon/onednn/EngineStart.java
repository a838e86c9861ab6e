package dev.tenon.onednn;

import org.nd4j.linalg.env.EnvironmentalAction;
import org.slf4j.LoggerFactory;

/**
 * Calls {@link OneDnn#switchOn} when ND4J starts, which is before any layer is made. ND4J loads all
 * services of this kind then and asks each for an environment variable to act on; there is none
 * here, loading is all it takes.
 */
public final class EngineStart implements EnvironmentalAction {

  /** Called by {@link java.util.ServiceLoader}. */
  public EngineStart() {
    try {
      OneDnn.switchOn();
    } catch (RuntimeException | LinkageError e) {
      // Slower is better than an engine that does not start.
      LoggerFactory.getLogger(EngineStart.class).warn("Cannot switch oneDNN on", e);
    }
  }

  @Override
  public String targetVariable() {
    return EngineStart.class.getName();
  }

  @Override
  public void process(String value) {}
}
