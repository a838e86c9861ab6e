package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.constraint.MaxNormConstraint;
import org.deeplearning4j.nn.conf.weightnoise.DropConnect;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;

/** Networks with options train as they say. */
class TrainingTest {

  @Test
  void aNetworkWithEverySettingLearns() {
    ComputationGraph net =
        PatchNetBuilder.create()
            .seed(42)
            .updater(new Adam(0.05))
            .biasUpdater(new Adam(0.01))
            .weightInit(WeightInit.RELU)
            .l1(1e-6)
            .weightDecay(1e-4)
            .l2Bias(1e-5)
            .gradientNormalization(GradientNormalization.ClipElementWiseAbsoluteValue)
            .gradientNormalizationThreshold(1)
            .weightNoise(new DropConnect(0.95))
            .everyBatchNorm(norm -> norm.decay(0.8))
            .edges(block -> block.dropOut(0.95).constrainWeights(new MaxNormConstraint(3, 1)))
            .noisy(block -> block.dropOut(0.9))
            .sum(block -> block.dropOut(0.95))
            .pixels(block -> block.classWeights(1, 2, 1))
            .build();
    DataSet brightness = brightness(8);
    double before = net.score(brightness, false);
    for (int epoch = 0; epoch < 25; epoch++) {
      net.fit(brightness);
    }
    assertThat(net.score(brightness, false)).isLessThan(0.7 * before);
  }

  @Test
  void aBlockWithoutUpdatesStaysAsItIs() {
    ComputationGraph net =
        PatchNetBuilder.create()
            .updater(new Sgd(0.1))
            .edges(block -> block.updater(new Sgd(0)))
            .build();
    INDArray edges = net.getParam("edges_W").dup();
    INDArray pixels = net.getParam("pixels/conv_W").dup();

    net.fit(brightness(4));

    assertThat(net.getParam("edges_W")).isEqualTo(edges);
    assertThat(net.getParam("pixels/conv_W")).isNotEqualTo(pixels);
  }

  @Test
  void weightDecayShrinksAWeightOncePerUpdate() {
    ComputationGraph net =
        SongNetBuilder.create()
            .dataType(DataType.DOUBLE)
            .updater(new Sgd(0))
            .weightDecay(0.25, false)
            .build();
    INDArray before = net.getParam("quality_W").dup();

    net.fit(
        new DataSet(
            Nd4j.rand(DataType.DOUBLE, SongNetBuilder.Shapes.INPUT.batch(1)),
            Nd4j.rand(DataType.DOUBLE, SongNetBuilder.Shapes.QUALITY.batch(1))));

    assertThat(net.getParam("quality_W").equalsWithEps(before.mul(0.75), 1e-9)).isTrue();
  }

  @Test
  void aTrainedNetworkIsFoundAgainByItsHandles(@TempDir Path directory) throws Exception {
    ComputationGraph net = PatchNetBuilder.create().updater(new Adam(0.02)).build();
    net.fit(brightness(4));
    Path file = directory.resolve("patches.zip");
    net.save(file.toFile(), true);

    ComputationGraph loaded = ComputationGraph.load(file.toFile(), true);

    assertThat(PatchNetBuilder.Layers.EDGES.parameters(loaded))
        .isEqualTo(PatchNetBuilder.Layers.EDGES.parameters(net));
    INDArray patches = brightness(2).getFeatures();
    assertThat(PatchNetBuilder.Layers.PIXELS.activation(loaded, patches))
        .isEqualTo(PatchNetBuilder.Layers.PIXELS.activation(net, patches));
  }

  /** Pixels whose class is how bright the first channel is there. */
  private static DataSet brightness(int examples) {
    Nd4j.getRandom().setSeed(examples);
    INDArray patches = Nd4j.rand(DataType.FLOAT, PatchNetBuilder.Shapes.INPUT.batch(examples));
    INDArray labels = Nd4j.create(DataType.FLOAT, PatchNetBuilder.Shapes.PIXELS.batch(examples));
    INDArray bright = channel(patches, 0);
    channel(labels, 0).assign(bright.lt(0.3).castTo(DataType.FLOAT));
    channel(labels, 2).assign(bright.gt(0.7).castTo(DataType.FLOAT));
    channel(labels, 1).assign(channel(labels, 0).add(channel(labels, 2)).rsub(1));
    return new DataSet(patches, labels);
  }

  private static INDArray channel(INDArray images, int channel) {
    return images.get(
        NDArrayIndex.all(), NDArrayIndex.point(channel), NDArrayIndex.all(), NDArrayIndex.all());
  }
}
