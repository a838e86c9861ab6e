package dev.tenon.sample.training;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.api.layers.IOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.BaseTrainingListener;

/** Loss and accuracy over the batches of one epoch so far, each measured before its update. */
final class EpochStatistics extends BaseTrainingListener {
  private Accuracy accuracy = Accuracy.NONE;
  private double lossSum;
  private long batches;

  /** The mean of the batches' losses. */
  double loss() {
    return lossSum / batches;
  }

  Accuracy accuracy() {
    return accuracy;
  }

  @Override
  public void onBackwardPass(Model model) {
    // The head still holds its input here, so its scores cost one small matrix product; asking the
    // network for them would cost a second forward pass.
    Layer head = ((ComputationGraph) model).getOutputLayer(0);
    accuracy =
        accuracy.plus(
            Accuracy.of(
                head.activate(false, LayerWorkspaceMgr.noWorkspaces()),
                ((IOutputLayer) head).getLabels()));
  }

  @Override
  public void iterationDone(Model model, int iteration, int epoch) {
    lossSum += model.score();
    batches++;
  }
}
