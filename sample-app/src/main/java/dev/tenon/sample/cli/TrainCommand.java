package dev.tenon.sample.cli;

import dev.tenon.sample.data.ImageBatches;
import dev.tenon.sample.data.ImageFolder;
import dev.tenon.sample.data.LabelledImages;
import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.exit.UserError;
import dev.tenon.sample.files.Staged;
import dev.tenon.sample.model.ModelFile;
import dev.tenon.sample.model.TrainedModel;
import dev.tenon.sample.networks.ImageClassifier;
import dev.tenon.sample.networks.Networks;
import dev.tenon.sample.training.Accuracy;
import dev.tenon.sample.training.Engine;
import dev.tenon.sample.training.LearningRate;
import dev.tenon.sample.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.learning.config.Adam;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train}. */
@Command(
    name = "train",
    description = "Trains a classifier on folders of images, tests it and saves it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainCommand implements Runnable {
  static final Path MODEL_FILE = Path.of("tenon-model.zip");

  private static final int EVALUATION_BATCH = 100;

  private final Networks networks;
  private final DefaultData defaultData;
  private final StopSignal stop;
  private final PrintWriter out;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "One folder of images per class; or such folders in DIR/train and DIR/test.",
        "Without this option, pictures of shapes are drawn."
      })
  private @Nullable Path data;

  @Option(
      names = "--network",
      paramLabel = "NAME",
      description = "A classifier of those that 'list' shows (default: the first).")
  private @Nullable String network;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Where to save the trained model (default: ${DEFAULT-VALUE}).")
  private Path model = MODEL_FILE;

  @Mixin private TrainingOptions options = new TrainingOptions();

  TrainCommand(Networks networks, DefaultData defaultData, StopSignal stop, PrintWriter out) {
    this.networks = networks;
    this.defaultData = defaultData;
    this.stop = stop;
    this.out = out;
  }

  @Override
  public void run() {
    ImageClassifier classifier =
        network == null ? networks.classifiers().get(0) : networks.classifierNamed(network);
    if (Files.isDirectory(model)) {
      throw new UserError("'" + model + "' is a directory; --model names a file");
    }
    // Opened first: a place that cannot be written shows before the training, not after it.
    try (Staged file = Staged.file(model)) {
      TrainedModel trained = train(classifier);
      stop.check();
      ModelFile.save(trained, file);
    } catch (IOException e) {
      throw new UserError("cannot write the model to '" + model + "': " + e, e);
    }
    say("Saved the model to %s", model);
  }

  private TrainedModel train(ImageClassifier classifier) {
    ImageFolder folder = ImageFolder.open(data == null ? defaultData.make(out, stop) : data);
    say(
        "Reading %,d images to train on and %,d held out, of %d classes",
        folder.training().size(), folder.heldOut().size(), folder.labels().size());
    Engine.limitThreads(options.threads);
    ImageBatches training =
        ImageBatches.shuffled(
            LabelledImages.decode(folder.training(), folder.labels(), classifier.input(), stop),
            options.batch,
            options.seed);
    ImageBatches heldOut =
        ImageBatches.inOrder(
            LabelledImages.decode(folder.heldOut(), folder.labels(), classifier.input(), stop),
            EVALUATION_BATCH);
    ComputationGraph graph = build(classifier, folder.labels(), training.count());
    say(
        "Training %s, %,d parameters, %d epochs of %d batches",
        classifier.facts().name(), graph.numParams(), options.epochs, training.count());
    Trainer trainer = new Trainer(training, heldOut, out, Ansi.AUTO.enabled(), stop);
    Accuracy accuracy = trainer.train(graph, options.epochs);
    say(
        "test accuracy %s (%d of %d images)",
        accuracy.percent(), accuracy.correct(), accuracy.images());
    return new TrainedModel(
        classifier.facts().name(),
        classifier.fingerprint(),
        classifier.input(),
        folder.labels(),
        graph);
  }

  private ComputationGraph build(ImageClassifier classifier, List<String> labels, int batches) {
    Adam updater = new Adam(LearningRate.falling(options.learningRate, options.epochs, batches));
    return classifier.build(options.seed, updater, labels.size());
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
    out.flush();
  }
}
