package dev.tenon.vertex;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Multiplies each channel of a feature map by a factor of its own: C×H×W and C×1×1 → C×H×W. The
 * last step of squeeze and excitation (Hu et al. 2018, equation 4), for images of any size.
 *
 * <p>Deeplearning4j's {@code ElementWiseVertex} multiplies feature maps of one size only.
 */
public final class ChannelScaling extends WeightlessVertexConfiguration {
  private static final long serialVersionUID = 1L;

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputTypeException unless the inputs are a feature map in NCHW format and one of
   *     1×1 pixels with as many channels
   */
  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    if (inputs.length == 2
        && isFeatureMap(inputs[0])
        && isFeatureMap(inputs[1])
        && areFactors((InputTypeConvolutional) inputs[1], (InputTypeConvolutional) inputs[0])) {
      return inputs[0];
    }
    throw new InvalidInputTypeException(
        "ChannelScaling needs a feature map in NCHW format and a factor for each of its channels,"
            + " but is given "
            + Arrays.toString(inputs));
  }

  private static boolean areFactors(InputTypeConvolutional factors, InputTypeConvolutional map) {
    return factors.getHeight() == 1
        && factors.getWidth() == 1
        && factors.getChannels() == map.getChannels();
  }

  @Override
  public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
      ComputationGraph graph,
      String name,
      int index,
      INDArray paramsView,
      boolean initializeParams,
      DataType dataType) {
    return new ChannelScalingVertex(graph, name, index, dataType);
  }

  @Override
  public int minVertexInputs() {
    return 2;
  }

  @Override
  public ChannelScaling clone() {
    return new ChannelScaling();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChannelScaling;
  }

  @Override
  public int hashCode() {
    return ChannelScaling.class.hashCode();
  }

  @Override
  public String toString() {
    return "ChannelScaling()";
  }
}
