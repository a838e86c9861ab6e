package dev.tenon.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.tenon.onnx.Onnx;
import dev.tenon.sample.data.TestImages;
import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.TinyNetworks;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.awt.Color;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SampleAppTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final StopSignal stop = new StopSignal();
  private Path model;
  private CommandLine commandLine;

  @BeforeEach
  void start() {
    model = folder.resolve("model.zip");
    DefaultData data = new DefaultData(folder.resolve("shapes"), new ShapeDataSet(1, 2, 1));
    commandLine =
        SampleApp.commandLine(
            TinyNetworks.ALL, data, stop, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void trainsAndPredictsFromAnyFolders() throws OrtException {
    String data = TestImages.colours(folder.resolve("data"), 10).toString();
    assertThat(
            run(
                "train",
                "--data",
                data,
                "--model",
                model.toString(),
                "--epochs",
                "5",
                "--batch",
                "6",
                "--learning-rate",
                "0.02"))
        .isZero();
    assertThat(out.toString().lines())
        .contains(
            "Reading 24 images to train on and 6 held out, of 3 classes",
            "test accuracy 100.0 % (6 of 6 images)",
            "Saved the model to " + model);
    assertThat(err.toString()).isEmpty();

    String image = TestImages.plain(folder.resolve("x.png"), 30, 20, Color.RED).toString();
    out.getBuffer().setLength(0);
    assertThat(run("predict", image, "--model", model.toString(), "--top", "2")).isZero();
    assertThat(out.toString()).matches(image + ": red [\\d.]+ %, (green|blue) [\\d.]+ %\\R");

    String predictions = out.toString();
    String onnx = folder.resolve("new/model.onnx").toString();
    assertThat(run("export", "--model", model.toString(), "--onnx", onnx)).isZero();
    assertThat(out.toString()).endsWith("Saved the model '" + model + "' to " + onnx + "\n");
    assertThat(metadata(onnx))
        .containsEntry("labels", "blue\ngreen\nred")
        .containsEntry(Onnx.FINGERPRINT, "fingerprint of TinyConvNet");
    for (String file : List.of(model.toString(), onnx)) {
      out.getBuffer().setLength(0);
      assertThat(run("predict", image, "--model", file, "--top", "2", "--engine", "onnx")).isZero();
      assertThat(out.toString()).isEqualTo(predictions);
    }
    assertFails(1, "'" + onnx + "' needs --engine onnx", "predict", image, "--model", onnx);
  }

  @Test
  void exportsAnUntrainedNetwork() throws OrtException {
    String onnx = folder.resolve("model.onnx").toString();
    assertThat(run("export", "OtherNet", "--onnx", onnx)).isZero();
    assertThat(out.toString()).isEqualTo("Saved OtherNet, untrained, to " + onnx + "\n");
    assertThat(metadata(onnx))
        .containsEntry(Onnx.FINGERPRINT, "fingerprint of OtherNet")
        .containsOnlyKeys(Onnx.FINGERPRINT, Onnx.GRAPH);
    assertFails(
        1,
        "'" + onnx + "' is not trained: it does not name its classes",
        "predict",
        "a.png",
        "--engine",
        "onnx",
        "--model",
        onnx);
  }

  @Test
  void refusesExportsOfNothingAndToNowhere() throws IOException {
    assertThat(run("export", "OtherNet")).isEqualTo(2);
    assertThat(err.toString()).startsWith("error: Missing required option: '--onnx=FILE'");
    assertThat(run("export", "OtherNet", "--model", "a", "--onnx", "b")).isEqualTo(2);
    String onnx = folder.resolve("model.onnx").toString();
    assertFails(
        1,
        "unknown classifier 'OtherNot'; did you mean OtherNet?",
        "export",
        "OtherNot",
        "--onnx",
        onnx);
    assertFails(
        1,
        "there is no model file '" + model + "'; 'train' makes one",
        "export",
        "--model",
        model.toString(),
        "--onnx",
        onnx);
    assertFails(
        1,
        "'" + folder + "' is a directory; --onnx names a file",
        "export",
        "OtherNet",
        "--onnx",
        folder.toString());
    assertThat(Path.of(onnx)).doesNotExist();
  }

  @Test
  void namesAFileThatIsNoOnnxModel() throws IOException {
    Path file = Files.writeString(folder.resolve("model.onnx"), "not a model");
    assertFails(
        1,
        "'" + file + "' is not a model that 'export' has written",
        "predict",
        "a.png",
        "--engine",
        "onnx",
        "--model",
        file.toString());
    assertFails(
        1,
        "there is no model file 'nowhere.onnx'; 'export' makes one",
        "predict",
        "a.png",
        "--engine",
        "onnx",
        "--model",
        "nowhere.onnx");
  }

  @Test
  void drawsItsOwnDataSetOnce() {
    assertThat(run("--model", model.toString(), "--epochs", "1")).isZero();
    assertThat(out.toString())
        .startsWith("Drawing 30 pictures of 10 shapes into " + folder.resolve("shapes"))
        .containsPattern("test accuracy [\\d.]+ % \\(\\d+ of 10 images\\)");
    out.getBuffer().setLength(0);
    assertThat(run("--model", model.toString(), "--epochs", "1")).isZero();
    assertThat(out.toString()).startsWith("Reading 20 images");
  }

  @Test
  void endsWith130AndNoModelWhenStopped() {
    TestImages.colours(folder.resolve("data"), 10);
    stop.request();
    assertThat(run("--data", folder.resolve("data").toString(), "--model", model.toString()))
        .isEqualTo(130);
    assertThat(err.toString()).isEqualTo("Interrupted; nothing half-written is left behind.\n");
    assertThat(model).doesNotExist();
  }

  @Test
  void listsNetworks() {
    assertThat(run("list")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "TinyConvNet    3×8×8  1,234 parameters  about TinyConvNet",
            "OtherNet       3×8×8  1,234 parameters  about OtherNet",
            "TinyExtractor  3×8×8  1,234 parameters  about TinyExtractor",
            "TinyPublished  3×8×8  1,234 parameters  about TinyPublished");
  }

  @Test
  void printsTheSummaryOfANetwork() {
    assertThat(run("summary", "TinyExtractor")).isZero();
    assertThat(out.toString()).isEqualTo("summary of TinyExtractor\n");
  }

  @Test
  void suggestsTheNearestNetwork() {
    assertFails(1, "unknown network 'OtherNot'; did you mean OtherNet?", "summary", "OtherNot");
    assertFails(
        1, "unknown classifier 'OtherNot'; did you mean OtherNet?", "--network", "OtherNot");
  }

  @Test
  void helpsWithEveryCommand() {
    for (String command : commandLine.getSubcommands().keySet()) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).startsWith("Usage: tenon-sample " + command);
    }
    out.getBuffer().setLength(0);
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("train", "predict", "export", "summary", "list");
  }

  @ParameterizedTest
  @CsvSource({
    "--epochs, 0, '0' is not a whole number of 1 or more",
    "--epochs, many, 'many' is not a whole number of 1 or more",
    "--batch, -3, '-3' is not a whole number of 1 or more",
    "--threads, 0, '0' is not a whole number of 1 or more",
    "--learning-rate, 0, '0' is not a number greater than 0",
    "--learning-rate, NaN, 'NaN' is not a number greater than 0",
  })
  void refusesValuesOutOfRange(String option, String value, String reason) {
    assertThat(run("train", option, value)).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "error: Invalid value for option '" + option + "': " + reason,
            "Try 'tenon-sample train --help'.");
  }

  @Test
  void refusesUnknownOptionsAndCommands() {
    assertThat(run("train", "--epoch", "3")).isEqualTo(2);
    assertThat(run("trian")).isEqualTo(2);
    assertThat(run("predict")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'--epoch'", "'trian'", "IMAGE")
        .doesNotContain("Exception");
  }

  @Test
  void namesAMissingModel() {
    assertFails(
        1,
        "there is no model file '" + model + "'; 'train' makes one",
        "predict",
        "a.png",
        "--model",
        model.toString());
  }

  @Test
  void namesAMissingDirectory() {
    assertFails(1, "there is no directory 'nowhere'", "train", "--data", "nowhere");
  }

  @Test
  void namesADamagedTrainingImage() throws IOException {
    Path data = TestImages.colours(folder.resolve("data"), 3);
    Path damaged = Files.writeString(data.resolve("red/damaged.png"), "not an image");
    assertFails(
        1,
        "cannot read image '" + damaged + "': not in a known image format",
        "train",
        "--data",
        data.toString(),
        "--model",
        model.toString());
  }

  @Test
  void refusesToSaveOverADirectory() {
    assertFails(
        1,
        "'" + folder + "' is a directory; --model names a file",
        "train",
        "--model",
        folder.toString());
  }

  @Test
  void findsOutBeforeTheTrainingThatTheModelCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Path inside = file.resolve("model.zip");
    assertFails(
        1,
        "cannot write the model to '%s': java.nio.file.FileAlreadyExistsException: %s"
            .formatted(inside, file),
        "train",
        "--model",
        inside.toString());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void trainsOnAllImagesAtOnce() {
    String data = TestImages.colours(folder.resolve("data"), 3).toString();
    assertThat(
            run(
                "--data",
                data,
                "--model",
                model.toString(),
                "--batch",
                "2147483647",
                "--epochs",
                "1"))
        .isZero();
    assertThat(out.toString()).contains("1 epochs of 1 batches");
  }

  private static Map<String, String> metadata(String onnx) throws OrtException {
    try (OrtSession session = OrtEnvironment.getEnvironment().createSession(onnx)) {
      return session.getMetadata().getCustomMetadata();
    }
  }

  private void assertFails(int exitCode, String message, String... args) {
    err.getBuffer().setLength(0);
    assertThat(run(args)).isEqualTo(exitCode);
    assertThat(err.toString().lines()).containsExactly("error: " + message);
  }

  private int run(String... args) {
    return SampleApp.execute(commandLine, args);
  }
}
