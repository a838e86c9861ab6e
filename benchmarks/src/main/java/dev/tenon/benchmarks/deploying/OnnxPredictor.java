package dev.tenon.benchmarks.deploying;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.tenon.onnx.Onnx;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** ONNX Runtime's forward pass of the exported graph. */
final class OnnxPredictor implements Predictor {
  private final OrtSession session;
  private final Map<String, OnnxTensor> inputs;

  OnnxPredictor(ComputationGraph graph, INDArray images, int threads)
      throws IOException, OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Path file = Files.createTempFile("tenon", ".onnx");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      Onnx.export(graph, file, DeployedNetwork.INPUT);
      options.setIntraOpNumThreads(threads);
      session = environment.createSession(file.toString(), options);
    } finally {
      Files.delete(file);
    }
    FloatBuffer values = FloatBuffer.wrap(images.dup('c').data().asFloat());
    inputs =
        Map.of(
            session.getInputNames().iterator().next(),
            OnnxTensor.createTensor(environment, values, images.shape()));
  }

  /** The scores as Java floats: handing them over is part of a prediction. */
  @Override
  public Object predict() {
    try (OrtSession.Result result = session.run(inputs)) {
      return result.get(0).getValue();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      inputs.values().forEach(OnnxTensor::close);
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
