package dev.tenon.sample.training;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;

/** Shows on the terminal how far an epoch is, with its loss and accuracy so far. */
final class EpochBar extends BaseTrainingListener implements AutoCloseable {
  private final ProgressBar bar;
  private final EpochStatistics statistics;

  EpochBar(String name, int batches, EpochStatistics statistics) {
    this.statistics = statistics;
    this.bar =
        ProgressBar.builder()
            .setTaskName(name)
            .setInitialMax(batches)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void iterationDone(Model model, int iteration, int epoch) {
    bar.setExtraMessage(
        String.format(
            Locale.ROOT,
            " loss %.3f, accuracy %s",
            statistics.loss(),
            statistics.accuracy().percent()));
    bar.step();
  }

  /** Clears the line, for the one that sums the epoch up. */
  @Override
  public void close() {
    bar.close();
  }
}
