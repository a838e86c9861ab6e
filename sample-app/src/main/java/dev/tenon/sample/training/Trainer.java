package dev.tenon.sample.training;

import dev.tenon.sample.data.ImageBatches;
import dev.tenon.sample.exit.StopSignal;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.iterator.DataSetIterator;

/**
 * Trains a network and tells after every epoch how well it does on images it is not trained on.
 *
 * @param training batches to learn from
 * @param heldOut batches that are only evaluated on
 * @param out gets a line for every epoch
 * @param interactive whether a progress bar is shown while an epoch runs
 * @param stop ends the training between two batches
 */
public record Trainer(
    ImageBatches training,
    ImageBatches heldOut,
    PrintWriter out,
    boolean interactive,
    StopSignal stop) {

  /**
   * Trains.
   *
   * @return the accuracy on the held-out images after the last epoch
   * @throws dev.tenon.sample.exit.StoppedException if stopped
   */
  public Accuracy train(ComputationGraph graph, int epochs) {
    DataSetIterator batches = training.toDataSetIterator();
    Accuracy heldOutAccuracy = Accuracy.NONE;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      long start = System.nanoTime();
      String name = String.format(Locale.ROOT, "epoch %d/%d", epoch, epochs);
      EpochStatistics statistics = fit(graph, batches, name);
      heldOutAccuracy = evaluate(graph);
      out.printf(
          Locale.ROOT,
          "%s  loss %.3f  training accuracy %s  test accuracy %s  %.0f s%n",
          name,
          statistics.loss(),
          statistics.accuracy().percent(),
          heldOutAccuracy.percent(),
          (System.nanoTime() - start) / 1e9);
      out.flush();
    }
    return heldOutAccuracy;
  }

  private EpochStatistics fit(ComputationGraph graph, DataSetIterator batches, String name) {
    EpochStatistics statistics = new EpochStatistics();
    List<TrainingListener> listeners = new ArrayList<>(List.of(statistics, new StopListener(stop)));
    if (interactive) {
      try (EpochBar bar = new EpochBar(name, training.count(), statistics)) {
        listeners.add(bar);
        graph.setListeners(listeners);
        graph.fit(batches);
      }
    } else {
      graph.setListeners(listeners);
      graph.fit(batches);
    }
    return statistics;
  }

  private Accuracy evaluate(ComputationGraph graph) {
    Accuracy accuracy = Accuracy.NONE;
    for (DataSet batch : heldOut) {
      stop.check();
      accuracy =
          accuracy.plus(Accuracy.of(graph.outputSingle(batch.getFeatures()), batch.getLabels()));
    }
    return accuracy;
  }
}
