package dev.tenon.vertex;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** {@link ChannelZeroPadding} at work, in NCHW. */
@SuppressWarnings("overrides") // BaseGraphVertex drops the '...' of its interface's setInputs
final class ChannelZeroPaddingVertex extends BaseGraphVertex {
  private static final long serialVersionUID = 1L;

  private final long zeros;

  ChannelZeroPaddingVertex(
      ComputationGraph graph, String name, int index, long zeros, DataType dataType) {
    super(graph, name, index, null, null, dataType);
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
  public Pair<@Nullable Gradient, INDArray[]> doBackward(
      boolean truncated, LayerWorkspaceMgr workspaces) {
    INDArray gradient = epsilon.get(originalChannels(inputs[0]));
    INDArray copy = workspaces.dup(ArrayType.ACTIVATION_GRAD, gradient, 'c');
    return new Pair<>(null, new INDArray[] {copy});
  }

  private static INDArrayIndex[] originalChannels(INDArray input) {
    return new INDArrayIndex[] {
      NDArrayIndex.all(),
      NDArrayIndex.interval(0, input.size(1)),
      NDArrayIndex.all(),
      NDArrayIndex.all()
    };
  }

  @Override
  public boolean hasLayer() {
    return false;
  }

  @Override
  public @Nullable Layer getLayer() {
    return null;
  }

  @Override
  public void setBackpropGradientsViewArray(INDArray view) {
    throw new UnsupportedOperationException("ChannelZeroPadding has no parameters");
  }

  @Override
  public @Nullable Pair<INDArray, MaskState> feedForwardMaskArrays(
      INDArray @Nullable [] masks, MaskState state, int minibatchSize) {
    return masks == null || masks.length == 0 ? null : new Pair<>(masks[0], state);
  }

  @Override
  public String toString() {
    return "ChannelZeroPadding(id=%d,name=\"%s\",zeros=%d)"
        .formatted(getVertexIndex(), getVertexName(), zeros);
  }
}
