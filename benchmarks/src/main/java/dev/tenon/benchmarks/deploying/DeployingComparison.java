package dev.tenon.benchmarks.deploying;

import static dev.tenon.benchmarks.deploying.DeployedForm.AS_TRAINED;
import static dev.tenon.benchmarks.deploying.DeployedForm.INFERENCE_FORM;
import static dev.tenon.benchmarks.deploying.DeployedForm.ONNX_RUNTIME;
import static dev.tenon.benchmarks.deploying.EnginePath.BUILT_IN;
import static dev.tenon.benchmarks.deploying.EnginePath.ONE_DNN;

import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints the table of {@code docs/benchmarks/deploying.md}: the processor time of a forward pass,
 * and how many times less other forms take.
 */
public final class DeployingComparison {
  private static final String HEADING =
      """
      | network | batch | built-in path, ms | its inference form | oneDNN, ms | its inference form \
      | ONNX Runtime, ms | against built-in | against oneDNN |
      |---|---|---|---|---|---|---|---|---|
      """;

  private DeployingComparison() {}

  public static void main(String[] args) throws RunnerException {
    Measurements measurements = new Measurements();
    measurements.take(BUILT_IN, AS_TRAINED, INFERENCE_FORM);
    measurements.take(ONE_DNN, AS_TRAINED, INFERENCE_FORM, ONNX_RUNTIME);
    System.out.print(HEADING);
    for (DeployedNetwork network : DeployedNetwork.values()) {
      for (int batch : new int[] {1, 8}) {
        System.out.println(row(measurements, network, batch));
      }
    }
  }

  private static String row(Measurements measurements, DeployedNetwork network, int batch) {
    double builtIn = measurements.of(BUILT_IN, network, AS_TRAINED, batch);
    double builtInForm = measurements.of(BUILT_IN, network, INFERENCE_FORM, batch);
    double oneDnn = measurements.of(ONE_DNN, network, AS_TRAINED, batch);
    double oneDnnForm = measurements.of(ONE_DNN, network, INFERENCE_FORM, batch);
    double onnx = measurements.of(ONE_DNN, network, ONNX_RUNTIME, batch);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.2f× | %.0f | %.2f× | %.0f | %.1f× | %.1f× |",
        network,
        batch,
        builtIn,
        builtIn / builtInForm,
        oneDnn,
        oneDnn / oneDnnForm,
        onnx,
        builtIn / onnx,
        oneDnn / onnx);
  }
}
