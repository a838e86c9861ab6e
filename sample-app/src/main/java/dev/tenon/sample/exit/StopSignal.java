package dev.tenon.sample.exit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into an orderly end: the working thread asks {@link #check} between two steps and
 * unwinds, so that its {@code finally} blocks run before the JVM is gone.
 */
public final class StopSignal {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;

  /** A signal that the end of the JVM gives; {@link #finished} must be called. */
  public static StopSignal onShutdown() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal::stopAndWait, "stop"));
    return signal;
  }

  /** Asks the working thread to stop. */
  public void request() {
    requested = true;
  }

  /**
   * Goes on, or ends the work.
   *
   * @throws StoppedException if a stop was requested
   */
  public void check() {
    if (requested) {
      throw new StoppedException();
    }
  }

  /** Tells a waiting JVM that the work is over, whatever its outcome. */
  public void finished() {
    finished.countDown();
  }

  private void stopAndWait() {
    request();
    try {
      // A step in native code cannot be interrupted; it ends by itself.
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
