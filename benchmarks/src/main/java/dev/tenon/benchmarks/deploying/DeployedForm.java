package dev.tenon.benchmarks.deploying;

import ai.onnxruntime.OrtException;
import dev.tenon.inference.InferenceForm;
import java.io.IOException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** In which form a network is applied. */
public enum DeployedForm {
  AS_TRAINED,
  INFERENCE_FORM,
  ONNX_RUNTIME;

  Predictor predictor(ComputationGraph graph, INDArray images, int threads)
      throws IOException, OrtException {
    return switch (this) {
      case AS_TRAINED -> new Dl4jPredictor(graph, images);
      case INFERENCE_FORM -> new Dl4jPredictor(InferenceForm.of(graph), images);
      case ONNX_RUNTIME -> new OnnxPredictor(graph, images, threads);
    };
  }
}
