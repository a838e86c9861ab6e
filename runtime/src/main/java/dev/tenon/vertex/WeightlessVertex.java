package dev.tenon.vertex;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A vertex at work that has nothing to learn; its output has the mask of its first input. */
@SuppressWarnings("overrides") // BaseGraphVertex drops the '...' of its interface's setInputs
abstract class WeightlessVertex extends BaseGraphVertex {
  private static final long serialVersionUID = 1L;

  WeightlessVertex(ComputationGraph graph, String name, int index, DataType dataType) {
    super(graph, name, index, null, null, dataType);
  }

  /** The gradients of the inputs, in their order. */
  abstract INDArray[] gradients(LayerWorkspaceMgr workspaces);

  @Override
  public final Pair<@Nullable Gradient, INDArray[]> doBackward(
      boolean truncated, LayerWorkspaceMgr workspaces) {
    return new Pair<>(null, gradients(workspaces));
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
    throw new UnsupportedOperationException(getClass().getSimpleName() + " has no parameters");
  }

  @Override
  public @Nullable Pair<INDArray, MaskState> feedForwardMaskArrays(
      INDArray @Nullable [] masks, MaskState state, int minibatchSize) {
    return masks == null || masks.length == 0 ? null : new Pair<>(masks[0], state);
  }

  @Override
  public String toString() {
    return "%s(id=%d,name=\"%s\")"
        .formatted(getClass().getSimpleName(), getVertexIndex(), getVertexName());
  }
}
