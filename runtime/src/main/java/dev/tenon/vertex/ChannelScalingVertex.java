package dev.tenon.vertex;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** {@link ChannelScaling} at work, in NCHW. */
@SuppressWarnings("overrides") // BaseGraphVertex drops the '...' of its interface's setInputs
final class ChannelScalingVertex extends WeightlessVertex {
  private static final long serialVersionUID = 1L;

  ChannelScalingVertex(ComputationGraph graph, String name, int index, DataType dataType) {
    super(graph, name, index, dataType);
  }

  @Override
  public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
    return workspaces.dup(ArrayType.ACTIVATIONS, inputs[0], 'c').muli(inputs[1]);
  }

  /** Of the map, scaled alike; of a factor, the sum over the pixels that it scaled. */
  @Override
  INDArray[] gradients(LayerWorkspaceMgr workspaces) {
    INDArray map = workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon, 'c').muli(inputs[1]);
    INDArray factors =
        workspaces.create(ArrayType.ACTIVATION_GRAD, epsilon.dataType(), inputs[1].shape(), 'c');
    epsilon.mul(inputs[0]).sum(factors, true, 2, 3);
    return new INDArray[] {map, factors};
  }
}
