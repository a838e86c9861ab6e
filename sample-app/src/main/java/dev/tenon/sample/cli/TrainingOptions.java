package dev.tenon.sample.cli;

import picocli.CommandLine.Option;

/** How to train; the defaults suit the data set that {@code train} draws. */
final class TrainingOptions {
  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "8",
      converter = PositiveInteger.class,
      description = "How often to go through the training images (default: ${DEFAULT-VALUE}).")
  int epochs;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "32",
      converter = PositiveInteger.class,
      description = "Images in one update (default: ${DEFAULT-VALUE}).")
  int batch;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      defaultValue = "0.002",
      converter = PositiveDecimal.class,
      description = "Adam's rate at first; it falls to a twentieth (default: ${DEFAULT-VALUE}).")
  double learningRate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Of initial weights and the order of the images (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "Threads of the engine (default: half of the cores).")
  int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
}
