package dev.tenon.sample.training;

import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Settings of the native engine that hold for the whole process. */
public final class Engine {
  private Engine() {}

  /**
   * Limits the threads of an operation. The engine's threads wait for each other by spinning, so
   * with a thread for every core, one other busy process makes training several times slower.
   */
  public static void limitThreads(int threads) {
    Environment environment = Nd4j.getEnvironment();
    environment.setMaxMasterThreads(threads);
    Nd4j.factory().blas().setMaxThreads(threads);
    // Those of oneDNN are OpenMP's, of the thread that calls.
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
  }
}
