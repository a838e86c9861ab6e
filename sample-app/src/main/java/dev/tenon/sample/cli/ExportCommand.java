package dev.tenon.sample.cli;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.model.ModelFile;
import dev.tenon.sample.model.OnnxFile;
import dev.tenon.sample.networks.ImageClassifier;
import dev.tenon.sample.networks.Networks;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export --onnx FILE}. */
@Command(
    name = "export",
    description = "Writes a model as an ONNX file, which other engines and viewers read.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
  private final Networks networks;
  private final StopSignal stop;
  private final PrintWriter out;

  @Option(
      names = "--onnx",
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path onnx = Path.of("");

  @ArgGroup private Source source = new Source();

  /** What is exported: one or the other. */
  static final class Source {
    @Parameters(
        arity = "0..1",
        paramLabel = "NETWORK",
        description = "A classifier of those that 'list' shows, untrained, for the drawn shapes.")
    private @Nullable String network;

    @Option(
        names = "--model",
        paramLabel = "FILE",
        description = "What 'train' has saved (default: ${DEFAULT-VALUE}).")
    private Path model = TrainCommand.MODEL_FILE;
  }

  ExportCommand(Networks networks, StopSignal stop, PrintWriter out) {
    this.networks = networks;
    this.stop = stop;
    this.out = out;
  }

  @Override
  public void run() {
    if (source.network == null) {
      OnnxFile.save(ModelFile.load(source.model), onnx);
      say("Saved the model '%s' to %s".formatted(source.model, onnx));
    } else {
      ImageClassifier classifier = networks.classifierNamed(source.network);
      stop.check();
      int classes = ShapeDataSet.labels().size();
      OnnxFile.save(
          classifier.builder().apply(classes).build(),
          classifier.fingerprint(),
          classifier.input(),
          onnx);
      say("Saved %s, untrained, to %s".formatted(classifier.facts().name(), onnx));
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
