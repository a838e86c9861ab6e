package dev.tenon.sample.model;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.tenon.sample.data.Features;
import dev.tenon.sample.data.ImageDecoder;
import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.exit.UserError;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A model in ONNX Runtime, which needs neither DL4J nor ND4J to apply it. */
public final class OnnxModel implements Model {
  private final OrtEnvironment runtime;
  private final OrtSession session;
  private final String inputName;
  private final ImageSize input;
  private final List<String> labels;

  private OnnxModel(OrtEnvironment runtime, OrtSession session) throws OrtException {
    this.runtime = runtime;
    this.session = session;
    inputName = session.getInputNames().iterator().next();
    TensorInfo tensor =
        (TensorInfo) requireNonNull(session.getInputInfo().get(inputName)).getInfo();
    long[] shape = tensor.getShape();
    input = new ImageSize((int) shape[2], (int) shape[3]);
    labels = OnnxFile.labels(session.getMetadata().getCustomMetadata());
  }

  /**
   * Reads a file that {@link OnnxFile} has written.
   *
   * @throws UserError if it is missing or another file, or this platform has no ONNX Runtime
   */
  public static OnnxModel load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("there is no model file '" + file + "'; 'export' makes one");
    }
    OnnxModel model;
    try {
      OrtEnvironment runtime = OrtEnvironment.getEnvironment();
      model = new OnnxModel(runtime, runtime.createSession(file.toString()));
    } catch (OrtException | RuntimeException e) {
      throw new UserError("'" + file + "' is not a model that 'export' has written", e);
    } catch (LinkageError e) {
      throw new UserError(
          "ONNX Runtime has no library for this platform, %s on %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          e);
    }
    if (model.labels.isEmpty()) {
      model.close();
      throw new UserError("'" + file + "' is not trained: it does not name its classes");
    }
    return model;
  }

  /**
   * The same as a trained model computes.
   *
   * @throws UserError if this platform has no ONNX Runtime
   */
  public static OnnxModel of(TrainedModel trained) {
    try {
      Path file = Files.createTempFile("tenon", OnnxFile.EXTENSION);
      try {
        OnnxFile.save(trained, file);
        return load(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UserError("cannot write a temporary file: " + e, e);
    }
  }

  @Override
  public List<Prediction> classify(Path image) {
    byte[] planes = new ImageDecoder(input).decode(image);
    FloatBuffer values = FloatBuffer.wrap(Features.values(input, planes));
    long[] shape = {1, ImageSize.CHANNELS, input.height(), input.width()};
    try (OnnxTensor tensor = OnnxTensor.createTensor(runtime, values, shape);
        OrtSession.Result result = session.run(Map.of(inputName, tensor))) {
      float[][] scores = (float[][]) result.get(0).getValue();
      return Prediction.ranked(labels, i -> scores[0][i]);
    } catch (OrtException e) {
      throw new UserError("ONNX Runtime cannot apply the model: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
