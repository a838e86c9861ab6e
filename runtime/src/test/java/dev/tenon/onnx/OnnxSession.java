package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An exported model in ONNX Runtime. */
final class OnnxSession implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  OnnxSession(Path model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      // A shape in the file that the runtime infers otherwise is an error.
      options.addConfigEntry("session.strict_shape_type_inference", "1");
      session = environment.createSession(model.toString(), options);
    }
  }

  OrtSession ort() {
    return session;
  }

  /** The outputs by their names. */
  Map<String, INDArray> run(Map<String, INDArray> inputs) throws OrtException {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, INDArray> input : inputs.entrySet()) {
      tensors.put(input.getKey(), tensor(input.getValue()));
    }
    Map<String, INDArray> outputs = new LinkedHashMap<>();
    try (OrtSession.Result result = session.run(tensors)) {
      for (Map.Entry<String, OnnxValue> output : result) {
        outputs.put(output.getKey(), array((OnnxTensor) output.getValue()));
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
    return outputs;
  }

  private OnnxTensor tensor(INDArray array) throws OrtException {
    float[] rows = array.castTo(DataType.FLOAT).dup('c').data().asFloat();
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(rows), array.shape());
  }

  private static INDArray array(OnnxTensor tensor) {
    FloatBuffer buffer = requireNonNull(tensor.getFloatBuffer());
    float[] rows = new float[buffer.remaining()];
    buffer.get(rows);
    return Nd4j.create(rows, tensor.getInfo().getShape(), 'c');
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
