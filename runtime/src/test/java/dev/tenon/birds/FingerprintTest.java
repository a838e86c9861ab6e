package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.onnx.GraphFingerprint;
import dev.tenon.onnx.Onnx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import onnx.Onnx.ModelProto;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.transferlearning.FineTuneConfiguration;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.learning.config.Adam;

/** How a network is set up for training, and frozen later, leaves its fingerprint alone. */
class FingerprintTest {

  @Test
  void copiesForDropoutDoNotCount() {
    ComputationGraphConfiguration dropping =
        BirdNetBuilder.create().mixed(block -> block.dropOut(0.8)).configuration();

    assertThat(dropping.getVertices()).containsKey("mixed/conv1x1/copy");
    assertSame(dropping, BirdNetBuilder.create().configuration());
  }

  @Test
  void layersOfDropoutDoNotCount() {
    assertSame(
        PatchNetBuilder.create().sum(block -> block.dropOut(0.5)).configuration(),
        PatchNetBuilder.create().configuration());
  }

  @Test
  void gammaAndBetaToStartWithDoNotCount() {
    assertSame(
        BirdNetBuilder.create()
            .everyBatchNorm(norm -> norm.gamma(0.5))
            .body(block -> block.batchNorm(norm -> norm.gamma(0).beta(1)))
            .configuration(),
        BirdNetBuilder.create().configuration());
  }

  @Test
  void freezingDoesNotCount() {
    ComputationGraph once = frozen(trainable());
    ComputationGraph twice = frozen(once);

    assertSame(once.getConfiguration(), PatchNetBuilder.create().configuration());
    assertSame(twice.getConfiguration(), PatchNetBuilder.create().configuration());
    assertSame(
        ComputationGraphConfiguration.fromJson(twice.getConfiguration().toJson()),
        PatchNetBuilder.create().configuration());
  }

  @Test
  void aFileOfAFineTunedNetworkFitsItsBuilder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("patches.onnx");
    Onnx.export(frozen(trainable()), file, PatchNetBuilder.Shapes.INPUT);

    try (InputStream in = Files.newInputStream(file)) {
      assertThat(ModelProto.parseFrom(in).getMetadataPropsList())
          .filteredOn(entry -> entry.getKey().equals(Onnx.GRAPH))
          .extracting(entry -> entry.getValue())
          .containsExactly(GraphFingerprint.of(PatchNetBuilder.create().configuration()));
    }
  }

  /** Set up in every way that the declaration does not know of. */
  private static ComputationGraph trainable() {
    return PatchNetBuilder.create()
        .seed(42)
        .updater(new Adam(1e-3))
        .edges(block -> block.l2(1e-4).dropOut(0.9))
        .even(norm -> norm.gamma(0.5).beta(0.1))
        .sum(block -> block.dropOut(0.5))
        .build();
  }

  private static ComputationGraph frozen(ComputationGraph graph) {
    return new TransferLearning.GraphBuilder(graph)
        .fineTuneConfiguration(
            new FineTuneConfiguration.Builder().updater(new Adam(1e-4)).seed(7).build())
        .setFeatureExtractor(PatchNetBuilder.Layers.SUM.vertex())
        .build();
  }

  private static void assertSame(
      ComputationGraphConfiguration network, ComputationGraphConfiguration declared) {
    assertThat(GraphFingerprint.of(network)).isEqualTo(GraphFingerprint.of(declared));
  }
}
