package dev.tenon.sample.networks.deploying;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What ONNX Runtime computes. */
final class OnnxOutputs {
  private OnnxOutputs() {}

  /** The outputs of a model in their order, by the inputs' names. */
  static List<INDArray> of(Path model, Map<String, INDArray> inputs) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      // A shape in the file that the runtime infers otherwise is an error.
      options.addConfigEntry("session.strict_shape_type_inference", "1");
      try (OrtSession session = environment.createSession(model.toString(), options)) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        for (Map.Entry<String, INDArray> input : inputs.entrySet()) {
          float[] rows = input.getValue().dup('c').data().asFloat();
          tensors.put(
              input.getKey(),
              OnnxTensor.createTensor(
                  environment, FloatBuffer.wrap(rows), input.getValue().shape()));
        }
        try (OrtSession.Result result = session.run(tensors)) {
          return arrays(result);
        } finally {
          tensors.values().forEach(OnnxTensor::close);
        }
      }
    }
  }

  private static List<INDArray> arrays(OrtSession.Result result) {
    List<INDArray> arrays = new ArrayList<>();
    result.forEach(
        output -> {
          OnnxTensor tensor = (OnnxTensor) output.getValue();
          FloatBuffer buffer = tensor.getFloatBuffer();
          float[] rows = new float[buffer.remaining()];
          buffer.get(rows);
          arrays.add(Nd4j.create(rows, tensor.getInfo().getShape(), 'c'));
        });
    return arrays;
  }
}
