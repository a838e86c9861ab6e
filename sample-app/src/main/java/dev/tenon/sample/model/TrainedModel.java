package dev.tenon.sample.model;

import static java.util.Comparator.comparingDouble;

import dev.tenon.sample.data.Features;
import dev.tenon.sample.data.ImageDecoder;
import dev.tenon.sample.data.ImageSize;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network with all that is needed to apply it.
 *
 * @param network the name of its declaration
 * @param input what it reads
 * @param labels the class names in the order of its scores
 * @param graph the network
 */
public record TrainedModel(
    String network, ImageSize input, List<String> labels, ComputationGraph graph) {

  /**
   * Classifies an image.
   *
   * @return all classes, the most probable first
   * @throws dev.tenon.sample.exit.UserError naming the file, if it cannot be read
   */
  public List<Prediction> classify(Path image) {
    byte[] planes = new ImageDecoder(input).decode(image);
    INDArray scores = graph.outputSingle(Features.of(input, planes));
    return IntStream.range(0, labels.size())
        .mapToObj(i -> new Prediction(labels.get(i), scores.getDouble(0, i)))
        .sorted(comparingDouble(Prediction::probability).reversed())
        .toList();
  }
}
