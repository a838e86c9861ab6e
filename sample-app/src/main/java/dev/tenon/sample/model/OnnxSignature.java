package dev.tenon.sample.model;

import static java.util.stream.Collectors.joining;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.exit.UserError;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a classifier of images in an ONNX file takes and gives.
 *
 * @param inputName what its images are called
 * @param input their size
 * @param labels the class names in the order of its scores
 */
record OnnxSignature(String inputName, ImageSize input, List<String> labels) {

  /**
   * That of a model.
   *
   * @param file where it is from
   * @throws UserError if it does not classify images of one size into classes that it names
   */
  static OnnxSignature of(OrtSession session, Path file) throws OrtException {
    List<String> labels = OnnxFile.labels(session.getMetadata().getCustomMetadata());
    if (labels.isEmpty()) {
      throw new UserError("'" + file + "' is not trained: it does not name its classes");
    }
    Map.Entry<String, NodeInfo> input = session.getInputInfo().entrySet().iterator().next();
    long[] images = shape(input.getValue());
    if (!isOfImages(images)) {
      throw new UserError(
          ("'%s' takes %s, but 'predict' needs images of one size, ?×3×height×width;"
                  + " export it with the shape of its input")
              .formatted(file, text(images)));
    }
    long[] scores = shape(session.getOutputInfo().values().iterator().next());
    if (scores.length != 2 || scores[1] != labels.size()) {
      throw new UserError(
          "'%s' names %d of its classes, but gives %s"
              .formatted(file, labels.size(), text(scores)));
    }
    ImageSize size = new ImageSize(Math.toIntExact(images[2]), Math.toIntExact(images[3]));
    return new OnnxSignature(input.getKey(), size, labels);
  }

  private static long[] shape(NodeInfo node) {
    return ((TensorInfo) node.getInfo()).getShape();
  }

  private static boolean isOfImages(long[] shape) {
    return shape.length == 4 && shape[1] == ImageSize.CHANNELS && shape[2] > 0 && shape[3] > 0;
  }

  /** ONNX Runtime counts what a file leaves open as −1. */
  private static String text(long[] shape) {
    return Arrays.stream(shape)
        .mapToObj(extent -> extent < 0 ? "?" : Long.toString(extent))
        .collect(joining("×"));
  }
}
