package dev.tenon.sample.cli;

import static java.util.stream.Collectors.joining;

import dev.tenon.sample.model.ModelFile;
import dev.tenon.sample.model.Prediction;
import dev.tenon.sample.model.TrainedModel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code predict IMAGE…}. */
@Command(
    name = "predict",
    description = "Classifies images with a trained model.",
    mixinStandardHelpOptions = true)
final class PredictCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "IMAGE",
      description = "Image files of any size: PNG, JPEG, GIF, BMP or TIFF.")
  private List<Path> images;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      defaultValue = TrainCommand.MODEL_FILE,
      description = "What 'train' has saved (default: ${DEFAULT-VALUE}).")
  private Path model;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "3",
      converter = PositiveInteger.class,
      description = "How many classes to print for an image (default: ${DEFAULT-VALUE}).")
  private int top;

  @Override
  public void run() {
    TrainedModel trained = ModelFile.load(model);
    PrintWriter out = spec.commandLine().getOut();
    for (Path image : images) {
      out.println(image + ": " + format(trained.classify(image)));
      out.flush();
    }
  }

  private String format(List<Prediction> predictions) {
    return predictions.stream()
        .limit(top)
        .map(p -> String.format(Locale.ROOT, "%s %.1f %%", p.label(), 100 * p.probability()))
        .collect(joining(", "));
  }
}
