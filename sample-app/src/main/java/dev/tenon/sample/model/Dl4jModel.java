package dev.tenon.sample.model;

import dev.tenon.inference.InferenceForm;
import dev.tenon.sample.data.Features;
import dev.tenon.sample.data.ImageDecoder;
import dev.tenon.sample.data.ImageSize;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A model in Deeplearning4j.
 *
 * @param input what it reads
 * @param labels the class names in the order of its scores
 * @param graph in its {@linkplain InferenceForm inference form}
 */
public record Dl4jModel(ImageSize input, List<String> labels, ComputationGraph graph)
    implements Model {

  /** Computes the same as a trained model, with less work. */
  public static Dl4jModel of(TrainedModel trained) {
    return new Dl4jModel(trained.input(), trained.labels(), InferenceForm.of(trained.graph()));
  }

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
