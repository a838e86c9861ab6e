package dev.tenon.sample.model;

import dev.tenon.FeatureMap;
import dev.tenon.onnx.Onnx;
import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.exit.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * A {@link TrainedModel} as an ONNX file, whose metadata names its classes and has the fingerprint
 * of its builder.
 */
public final class OnnxFile {
  /** How the names of such files end. */
  public static final String EXTENSION = ".onnx";

  private static final String LABELS = "labels";

  private OnnxFile() {}

  /**
   * Writes a trained model; until it is complete, {@code file} stays as it was.
   *
   * @throws UserError if it cannot be written
   */
  public static void save(TrainedModel model, Path file) {
    Map<String, String> metadata =
        Map.of(Onnx.FINGERPRINT, model.fingerprint(), LABELS, String.join("\n", model.labels()));
    save(model.graph(), model.input(), metadata, file);
  }

  /**
   * Writes a network as it is, without names for its classes.
   *
   * @param fingerprint that of its builder
   * @throws UserError if it cannot be written
   */
  public static void save(
      ComputationGraph network, String fingerprint, ImageSize input, Path file) {
    save(network, input, Map.of(Onnx.FINGERPRINT, fingerprint), file);
  }

  private static void save(
      ComputationGraph network, ImageSize input, Map<String, String> metadata, Path file) {
    if (Files.isDirectory(file)) {
      throw new UserError("'" + file + "' is a directory; --onnx names a file");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Onnx.export(
          network,
          file,
          metadata,
          new FeatureMap(ImageSize.CHANNELS, input.height(), input.width()));
    } catch (IOException e) {
      throw new UserError("cannot write '" + file + "': " + e, e);
    }
  }

  /**
   * The classes in the order of the scores, from the metadata of a file; none if it has no such.
   */
  static List<String> labels(Map<String, String> metadata) {
    return metadata.getOrDefault(LABELS, "").lines().toList();
  }
}
