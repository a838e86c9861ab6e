package dev.tenon.sample.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.sample.data.TestImages;
import dev.tenon.sample.exit.UserError;
import dev.tenon.sample.files.Staged;
import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.networks.ImageClassifier;
import dev.tenon.sample.networks.TinyNetworks;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.learning.config.Sgd;

class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void loadsWhatWasSaved() throws IOException {
    TrainedModel saved = model(1);
    Path file = folder.resolve("model.zip");
    save(saved, file);
    TrainedModel loaded = ModelFile.load(file);
    assertThat(loaded.network()).isEqualTo(saved.network());
    assertThat(loaded.fingerprint()).isEqualTo(saved.fingerprint());
    assertThat(loaded.input()).isEqualTo(saved.input());
    assertThat(loaded.labels()).isEqualTo(saved.labels());
    assertThat(loaded.graph().params()).isEqualTo(saved.graph().params());
  }

  @Test
  void predictsTheSameAfterLoading() throws IOException {
    TrainedModel saved = model(1);
    Path file = folder.resolve("model.zip");
    save(saved, file);
    Path image = TestImages.plain(folder.resolve("a.png"), 20, 30, Color.ORANGE);
    assertThat(Dl4jModel.of(ModelFile.load(file)).classify(image))
        .isEqualTo(Dl4jModel.of(saved).classify(image));
  }

  /** Its fingerprint goes into an export, and its inference form has another. */
  @Test
  void loadsTheGraphItself() throws IOException {
    TrainedModel saved = withBatchNormalisation();
    Path file = folder.resolve("model.zip");
    save(saved, file);
    assertThat(ModelFile.load(file).graph().getConfiguration())
        .isEqualTo(saved.graph().getConfiguration());
  }

  @Test
  void isAppliedInItsInferenceForm() {
    TrainedModel trained = withBatchNormalisation();
    assertThat(trained.graph().getLayers()).hasAtLeastOneElementOfType(BatchNormalization.class);
    assertThat(Dl4jModel.of(trained).graph().getLayers())
        .doesNotHaveAnyElementsOfTypes(BatchNormalization.class);
  }

  @Test
  void remainsAModelOfDl4j() throws IOException {
    Path file = folder.resolve("model.zip");
    save(model(1), file);
    assertThat(ComputationGraph.load(file.toFile(), false).params())
        .isEqualTo(model(1).graph().params());
  }

  @Test
  void replacesAnOlderModelAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("model.zip");
    save(model(1), file);
    save(model(2), file);
    assertThat(ModelFile.load(file).graph().params()).isEqualTo(model(2).graph().params());
    assertThat(folder.toFile().list()).containsExactly("model.zip");
  }

  @Test
  void sortsPredictionsByProbability() {
    List<Prediction> predictions =
        Dl4jModel.of(model(1))
            .classify(TestImages.plain(folder.resolve("a.png"), 20, 30, Color.ORANGE));
    assertThat(predictions)
        .extracting(Prediction::label)
        .containsExactlyInAnyOrder("ä", "b c", "d");
    assertThat(predictions.get(0).probability())
        .isGreaterThanOrEqualTo(predictions.get(1).probability());
    assertThat(predictions.stream().mapToDouble(Prediction::probability).sum())
        .isBetween(0.999, 1.001);
  }

  @Test
  void refusesAFileThatIsMissing() {
    Path file = folder.resolve("none.zip");
    assertThatThrownBy(() -> ModelFile.load(file))
        .isInstanceOf(UserError.class)
        .hasMessage("there is no model file '" + file + "'; 'train' makes one");
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    assertRefused(Files.writeString(folder.resolve("note.zip"), "not a model"));
  }

  @Test
  void refusesAnIncompleteModel() throws IOException {
    Path whole = folder.resolve("whole.zip");
    save(model(1), whole);
    byte[] bytes = Files.readAllBytes(whole);
    assertRefused(Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tenon-network.txt", "tenon-labels.txt", "configuration.json", "coefficients.bin"})
  void refusesAModelThatLacksAPartOrHasAnother(String part) throws IOException {
    Path file = folder.resolve("model.zip");
    save(model(1), file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.write(zip.getPath(part), new byte[] {(byte) 0xFF, 0, 1});
    }
    assertRefused(file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.delete(zip.getPath(part));
    }
    assertRefused(file);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path file = folder.resolve("model.zip");
    save(model(1), file);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "not for root");
    assertThatThrownBy(() -> ModelFile.load(file))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "cannot read the model '%s': java.nio.file.AccessDeniedException: %1$s"
                .formatted(file));
  }

  private static void assertRefused(Path file) {
    assertThatThrownBy(() -> ModelFile.load(file))
        .isInstanceOf(UserError.class)
        .hasMessage("'" + file + "' is not a model that 'train' has saved");
  }

  private static void save(TrainedModel model, Path file) throws IOException {
    try (Staged staged = Staged.file(file)) {
      ModelFile.save(model, staged);
    }
  }

  private static TrainedModel withBatchNormalisation() {
    ImageClassifier classifier = DeclaredNetworks.all().classifierNamed("SmallResNet");
    return new TrainedModel(
        classifier.facts().name(),
        classifier.fingerprint(),
        classifier.input(),
        List.of("a", "b"),
        classifier.build(1, new Sgd(0.1), 2));
  }

  private static TrainedModel model(long seed) {
    return new TrainedModel(
        TinyNetworks.CLASSIFIER.facts().name(),
        TinyNetworks.CLASSIFIER.fingerprint(),
        TinyNetworks.INPUT,
        List.of("ä", "b c", "d"),
        TinyNetworks.CLASSIFIER.build(seed, new Sgd(0.1), 3));
  }
}
