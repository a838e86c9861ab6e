package dev.tenon.sample.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.FeatureMap;
import dev.tenon.onnx.Onnx;
import dev.tenon.sample.data.TestImages;
import dev.tenon.sample.exit.UserError;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link OnnxModel} makes of files that others than the sample have exported. */
class OnnxModelTest {
  private static final Map<String, String> LABELS = Map.of("labels", "sparrow\nwren");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("birds.onnx");
  }

  @Test
  void appliesWhatWasExportedWithItsShape() throws IOException {
    Onnx.export(birds(3), file, LABELS, new FeatureMap(3, 9, 12));
    Path image = TestImages.plain(folder.resolve("a.png"), 20, 30, Color.ORANGE);
    try (OnnxModel model = OnnxModel.load(file)) {
      assertThat(model.classify(image))
          .extracting(Prediction::label)
          .containsExactlyInAnyOrder("sparrow", "wren");
    }
  }

  @Test
  void needsImagesOfOneSize() throws IOException {
    Onnx.export(birds(3), file, LABELS);
    assertRefused(
        "' takes ?×3×?×?, but 'predict' needs images of one size, ?×3×height×width;"
            + " export it with the shape of its input");
  }

  @Test
  void needsColours() throws IOException {
    Onnx.export(birds(1), file, LABELS, new FeatureMap(1, 9, 12));
    assertRefused(
        "' takes ?×1×9×12, but 'predict' needs images of one size, ?×3×height×width;"
            + " export it with the shape of its input");
  }

  @Test
  void needsANameForEveryScore() throws IOException {
    Onnx.export(birds(3), file, Map.of("labels", "sparrow"), new FeatureMap(3, 9, 12));
    assertRefused("' names 1 of its classes, but gives ?×2");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Onnx.export(birds(3), file, LABELS, new FeatureMap(3, 9, 12));
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "not for root");
    assertThatThrownBy(() -> OnnxModel.load(file))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "cannot read the model '%s': java.nio.file.AccessDeniedException: %1$s"
                .formatted(file));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> OnnxModel.load(file))
        .isInstanceOf(UserError.class)
        .hasMessage("'" + file + message);
  }

  /** A classifier of images of any size. */
  private static ComputationGraph birds(int channels) {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .graphBuilder()
                .addInputs("image")
                .setInputTypes(InputType.convolutional(9, 12, channels))
                .addLayer("conv", new ConvolutionLayer.Builder(3, 3).nOut(4).build(), "image")
                .addLayer("pooled", new GlobalPoolingLayer.Builder().build(), "conv")
                .addLayer("species", new OutputLayer.Builder().nOut(2).build(), "pooled")
                .setOutputs("species")
                .build());
    graph.init();
    return graph;
  }
}
