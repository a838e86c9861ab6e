package dev.tenon.onnx;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import dev.tenon.onnx.graph.TensorShape;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToCnnPreProcessor;

/**
 * The shape of a network's input as far as the layers that read it say, which leave open the size
 * of an image and the number of steps. (Deeplearning4j forgets the input types once it has set up
 * the layers.)
 */
final class OpenShape {
  private OpenShape() {}

  /** The shape that the first layer to read the input says; none if no layer does. */
  static Optional<TensorShape> of(ComputationGraphConfiguration network, String input) {
    return network.getVertexInputs().entrySet().stream()
        .filter(vertex -> vertex.getValue().contains(input))
        .map(Map.Entry::getKey)
        .map(network.getVertices()::get)
        .flatMap(reader -> readBy(reader).stream())
        .findFirst();
  }

  private static Optional<TensorShape> readBy(GraphVertex reader) {
    if (reader instanceof PreprocessorVertex vertex) {
      return readBy(vertex.getPreProcessor());
    }
    if (reader instanceof LayerVertex vertex) {
      return vertex.getPreProcessor() == null
          ? readBy(vertex.getLayerConf().getLayer())
          : readBy(vertex.getPreProcessor());
    }
    return Optional.empty();
  }

  private static Optional<TensorShape> readBy(InputPreProcessor between) {
    if (between instanceof CnnToFeedForwardPreProcessor flatten) {
      return Optional.of(
          TensorShape.batchOf(
              flatten.getNumChannels(), flatten.getInputHeight(), flatten.getInputWidth()));
    }
    if (between instanceof RnnToCnnPreProcessor map) {
      long size = (long) map.getNumChannels() * map.getInputHeight() * map.getInputWidth();
      return Optional.of(TensorShape.batchOf(size, UNKNOWN));
    }
    return Optional.empty();
  }

  private static Optional<TensorShape> readBy(Layer layer) {
    if (layer instanceof ConvolutionLayer convolution) {
      return Optional.of(TensorShape.batchOf(convolution.getNIn(), UNKNOWN, UNKNOWN));
    }
    if (layer instanceof BaseRecurrentLayer recurrent) {
      return Optional.of(TensorShape.batchOf(recurrent.getNIn(), UNKNOWN));
    }
    if (layer instanceof RnnOutputLayer output) {
      return Optional.of(TensorShape.batchOf(output.getNIn(), UNKNOWN));
    }
    if (layer instanceof DenseLayer dense) {
      return Optional.of(TensorShape.batchOf(dense.getNIn()));
    }
    if (layer instanceof OutputLayer output) {
      return Optional.of(TensorShape.batchOf(output.getNIn()));
    }
    return Optional.empty();
  }
}
