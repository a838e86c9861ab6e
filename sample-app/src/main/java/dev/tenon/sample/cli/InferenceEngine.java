package dev.tenon.sample.cli;

import dev.tenon.sample.exit.UserError;
import dev.tenon.sample.model.Dl4jModel;
import dev.tenon.sample.model.Model;
import dev.tenon.sample.model.ModelFile;
import dev.tenon.sample.model.OnnxFile;
import dev.tenon.sample.model.OnnxModel;
import java.nio.file.Path;

/** What computes predictions; the names are those of the command line. */
enum InferenceEngine {
  dl4j,
  onnx;

  /**
   * Loads a model, from either kind of file.
   *
   * @throws UserError if it cannot be read, or not by this engine
   */
  Model load(Path file) {
    boolean isOnnx = file.toString().endsWith(OnnxFile.EXTENSION);
    return switch (this) {
      case onnx -> isOnnx ? OnnxModel.load(file) : OnnxModel.of(ModelFile.load(file));
      case dl4j -> {
        if (isOnnx) {
          throw new UserError("'" + file + "' needs --engine onnx");
        }
        yield Dl4jModel.of(ModelFile.load(file));
      }
    };
  }
}
