package dev.tenon.sample.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
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
  private final OrtSession session;
  private final OnnxSignature signature;

  private OnnxModel(OrtSession session, OnnxSignature signature) {
    this.session = session;
    this.signature = signature;
  }

  /**
   * Reads a file that {@link OnnxFile} has written.
   *
   * @throws UserError if it is missing, cannot be read or is another file, does not classify images
   *     of one size into classes that it names, or this platform has no ONNX Runtime
   */
  public static OnnxModel load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("there is no model file '" + file + "'; 'export' makes one");
    }
    try {
      // Of a file that cannot be read, ONNX Runtime says the same as of a damaged one.
      Files.newByteChannel(file).close();
      return of(OrtEnvironment.getEnvironment().createSession(file.toString()), file);
    } catch (UserError e) {
      throw e;
    } catch (IOException e) {
      throw new UserError("cannot read the model '" + file + "': " + e, e);
    } catch (OrtException | RuntimeException e) {
      throw new UserError("'" + file + "' is not a model that 'export' has written", e);
    } catch (LinkageError e) {
      throw new UserError(
          "ONNX Runtime has no library for this platform, %s on %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          e);
    }
  }

  private static OnnxModel of(OrtSession session, Path file) throws OrtException {
    try {
      return new OnnxModel(session, OnnxSignature.of(session, file));
    } catch (OrtException | RuntimeException e) {
      session.close();
      throw e;
    }
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
    ImageSize input = signature.input();
    byte[] planes = new ImageDecoder(input).decode(image);
    FloatBuffer values = FloatBuffer.wrap(Features.values(input, planes));
    long[] shape = {1, ImageSize.CHANNELS, input.height(), input.width()};
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values, shape);
        OrtSession.Result result = session.run(Map.of(signature.inputName(), tensor))) {
      float[][] scores = (float[][]) result.get(0).getValue();
      return Prediction.ranked(signature.labels(), i -> scores[0][i]);
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
