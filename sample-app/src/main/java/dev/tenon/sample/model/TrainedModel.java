package dev.tenon.sample.model;

import dev.tenon.sample.data.Features;
import dev.tenon.sample.data.ImageDecoder;
import dev.tenon.sample.data.ImageSize;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network with all that is needed to apply it.
 *
 * @param network the name of its declaration
 * @param fingerprint that of its builder
 * @param input what it reads
 * @param labels the class names in the order of its scores
 * @param graph the network
 */
public record TrainedModel(
    String network,
    String fingerprint,
    ImageSize input,
    List<String> labels,
    ComputationGraph graph)
    implements Model {

  @Override
  public List<Prediction> classify(Path image) {
    byte[] planes = new ImageDecoder(input).decode(image);
    INDArray scores = graph.outputSingle(Features.of(input, planes));
    return Prediction.ranked(labels, i -> scores.getDouble(0, i));
  }

  @Override
  public void close() {
    // DL4J frees the graph's memory itself.
  }
}
