package dev.tenon.vertex;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adds channels of zeros behind those of a feature map: C×H×W → (C + zeros)×H×W. The shortcut
 * without parameters of a residual network (He et al. 2016, option A) where the channels grow.
 */
public final class ChannelZeroPadding extends WeightlessVertexConfiguration {
  private static final long serialVersionUID = 1L;

  private final long zeros;

  /**
   * @param zeros how many channels are added
   * @throws IllegalArgumentException if it is less than 1
   */
  public ChannelZeroPadding(@JsonProperty("zeros") long zeros) {
    if (zeros < 1) {
      throw new IllegalArgumentException("zeros must be at least 1, but is " + zeros);
    }
    this.zeros = zeros;
  }

  /** How many channels are added. */
  public long getZeros() {
    return zeros;
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputTypeException unless the input is a feature map in NCHW format
   */
  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    if (inputs.length != 1 || !isFeatureMap(inputs[0])) {
      throw new InvalidInputTypeException(
          "ChannelZeroPadding needs one feature map in NCHW format, but is given "
              + Arrays.toString(inputs));
    }
    InputTypeConvolutional map = (InputTypeConvolutional) inputs[0];
    return InputType.convolutional(
        map.getHeight(), map.getWidth(), map.getChannels() + zeros, CNN2DFormat.NCHW);
  }

  @Override
  public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
      ComputationGraph graph,
      String name,
      int index,
      INDArray paramsView,
      boolean initializeParams,
      DataType dataType) {
    return new ChannelZeroPaddingVertex(graph, name, index, zeros, dataType);
  }

  @Override
  public int minVertexInputs() {
    return 1;
  }

  @Override
  public ChannelZeroPadding clone() {
    return new ChannelZeroPadding(zeros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChannelZeroPadding that && that.zeros == zeros;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(zeros);
  }

  @Override
  public String toString() {
    return "ChannelZeroPadding(zeros=" + zeros + ")";
  }
}
