package dev.tenon.vertex;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** {@link ChannelZeroPadding} at work, in NCHW. */
@SuppressWarnings("overrides") // BaseGraphVertex drops the '...' of its interface's setInputs
final class ChannelZeroPaddingVertex extends WeightlessVertex {
  private static final long serialVersionUID = 1L;

  private final long zeros;

  ChannelZeroPaddingVertex(
      ComputationGraph graph, String name, int index, long zeros, DataType dataType) {
    super(graph, name, index, dataType);
    this.zeros = zeros;
  }

  @Override
  public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
    INDArray input = inputs[0];
    long[] shape = input.shape().clone();
    shape[1] += zeros;
    INDArray output = workspaces.create(ArrayType.ACTIVATIONS, input.dataType(), shape, 'c');
    output.get(originalChannels(input)).assign(input);
    return output;
  }

  /** The gradient of the original channels; that of the zeros goes nowhere. */
  @Override
  INDArray[] gradients(LayerWorkspaceMgr workspaces) {
    INDArray gradient = epsilon.get(originalChannels(inputs[0]));
    return new INDArray[] {workspaces.dup(ArrayType.ACTIVATION_GRAD, gradient, 'c')};
  }

  private static INDArrayIndex[] originalChannels(INDArray input) {
    return new INDArrayIndex[] {
      NDArrayIndex.all(),
      NDArrayIndex.interval(0, input.size(1)),
      NDArrayIndex.all(),
      NDArrayIndex.all()
    };
  }
}
