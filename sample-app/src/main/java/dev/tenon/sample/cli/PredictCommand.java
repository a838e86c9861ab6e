package dev.tenon.sample.cli;

import static java.util.stream.Collectors.joining;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.model.Model;
import dev.tenon.sample.model.Prediction;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code predict IMAGE…}. */
@Command(
    name = "predict",
    description = "Classifies images with a trained model.",
    mixinStandardHelpOptions = true)
final class PredictCommand implements Runnable {
  private final StopSignal stop;
  private final PrintWriter out;

  @Parameters(
      arity = "1..*",
      paramLabel = "IMAGE",
      description = "Image files of any size: PNG, JPEG, GIF, BMP or TIFF.")
  private List<Path> images = List.of();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "What 'train' or 'export' has saved (default: ${DEFAULT-VALUE}).")
  private Path model = TrainCommand.MODEL_FILE;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "What computes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private InferenceEngine engine = InferenceEngine.dl4j;

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "How many classes to print for an image (default: ${DEFAULT-VALUE}).")
  private int top = 3;

  PredictCommand(StopSignal stop, PrintWriter out) {
    this.stop = stop;
    this.out = out;
  }

  @Override
  public void run() {
    try (Model trained = engine.load(model)) {
      for (Path image : images) {
        stop.check();
        out.println(image + ": " + format(trained.classify(image)));
        out.flush();
      }
    }
  }

  private String format(List<Prediction> predictions) {
    return predictions.stream()
        .limit(top)
        .map(p -> String.format(Locale.ROOT, "%s %.1f %%", p.label(), 100 * p.probability()))
        .collect(joining(", "));
  }
}
