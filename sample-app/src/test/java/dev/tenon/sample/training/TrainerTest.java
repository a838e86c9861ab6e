package dev.tenon.sample.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tenon.sample.data.ImageBatches;
import dev.tenon.sample.data.ImageFolder;
import dev.tenon.sample.data.LabelledImages;
import dev.tenon.sample.data.TestImages;
import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.exit.StoppedException;
import dev.tenon.sample.networks.TinyNetworks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;

class TrainerTest {
  @TempDir private Path folder;

  private final StringWriter written = new StringWriter();
  private final StopSignal stop = new StopSignal();
  private final ComputationGraph graph = TinyNetworks.CLASSIFIER.build(1, new Adam(0.02), 3);
  private ImageBatches training;
  private ImageBatches heldOut;

  @BeforeEach
  void decode() {
    ImageFolder images = ImageFolder.open(TestImages.colours(folder, 10));
    training =
        ImageBatches.shuffled(
            LabelledImages.decode(images.training(), images.labels(), TinyNetworks.INPUT, stop),
            6,
            1);
    heldOut =
        ImageBatches.inOrder(
            LabelledImages.decode(images.heldOut(), images.labels(), TinyNetworks.INPUT, stop), 4);
  }

  @Test
  void lowersTheLoss() {
    double before = loss();
    trainer().train(graph, 3);
    assertThat(loss()).isLessThan(before / 2);
  }

  @Test
  void learnsWhatItCanApplyToHeldOutImages() {
    assertThat(trainer().train(graph, 5)).isEqualTo(new Accuracy(6, 6));
  }

  @Test
  void tellsLossAndAccuraciesAfterEveryEpoch() {
    trainer().train(graph, 2);
    assertThat(written.toString().lines())
        .hasSize(2)
        .allMatch(
            line ->
                line.matches(
                    "epoch ./2  loss \\d\\.\\d{3}  training accuracy [\\d.]+ %"
                        + "  test accuracy [\\d.]+ %  \\d+ s"));
  }

  @Test
  void countsTrainingAccuracyAsTheNetworkItselfWould() {
    ComputationGraph still = TinyNetworks.CLASSIFIER.build(1, new Sgd(0), 3);
    EpochStatistics statistics = new EpochStatistics();
    still.setListeners(statistics);
    still.fit(training.toDataSetIterator());
    Accuracy expected = Accuracy.NONE;
    double loss = 0;
    for (DataSet batch : training) {
      expected =
          expected.plus(Accuracy.of(still.outputSingle(batch.getFeatures()), batch.getLabels()));
      loss += still.score(batch);
    }
    assertThat(statistics.accuracy()).isEqualTo(expected);
    assertThat(statistics.loss()).isCloseTo(loss / training.count(), within(1e-5));
  }

  @Test
  void stopsWhenAsked() {
    stop.request();
    assertThatThrownBy(() -> trainer().train(graph, 2)).isInstanceOf(StoppedException.class);
    assertThat(graph.getIterationCount()).isLessThanOrEqualTo(1);
  }

  private double loss() {
    double sum = 0;
    for (DataSet batch : training) {
      sum += graph.score(batch);
    }
    return sum / training.count();
  }

  private Trainer trainer() {
    return new Trainer(training, heldOut, new PrintWriter(written), false, stop);
  }
}
