package dev.tenon.sample.training;

import dev.tenon.sample.exit.StopSignal;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;

/** Ends training between two batches. */
final class StopListener extends BaseTrainingListener {
  private final StopSignal stop;

  StopListener(StopSignal stop) {
    this.stop = stop;
  }

  @Override
  public void iterationDone(Model model, int iteration, int epoch) {
    stop.check();
  }
}
