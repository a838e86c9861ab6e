package dev.tenon.sample.cli;

import picocli.CommandLine.Option;

/** How to train; the defaults suit the data set that {@code train} draws. */
final class TrainingOptions {
  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "How often to go through the training images (default: ${DEFAULT-VALUE}).")
  int epochs = 4;

  @Option(
      names = "--batch",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "Images in one update (default: ${DEFAULT-VALUE}).")
  int batch = 32;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      converter = PositiveDecimal.class,
      description = "Adam's rate at first; it falls to a twentieth (default: ${DEFAULT-VALUE}).")
  double learningRate = 0.003;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of initial weights and the order of the images (default: ${DEFAULT-VALUE}).")
  long seed = 42;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "Threads of the engine (default: half of the cores, here ${DEFAULT-VALUE}).")
  int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
}
