package dev.tenon.processor.truth;

import static java.util.Objects.requireNonNull;

import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.processor.declare.TestNetwork;
import java.util.Map;
import org.nd4j.linalg.activations.Activation;

/** The five models of the tutorial, by the letter under which {@code tutorial.csv} has them. */
public final class TutorialModels {
  private static final Map<String, TestNetwork> MODELS =
      Map.of(
          "a", input().block("vgg", VggBlock.class, "filters", 64, "convs", 2),
          "b",
              input()
                  .block("block1", VggBlock.class, "filters", 64, "convs", 2)
                  .block("block2", VggBlock.class, "filters", 128, "convs", 2)
                  .block("block3", VggBlock.class, "filters", 256, "convs", 4),
          "c",
              input().block("naive", Inception.class, "conv1x1", 64, "conv3x3", 128, "conv5x5", 32),
          "d",
              inception(
                  inception(input(), "3a", 64, 96, 128, 16, 32, 32),
                  "3b",
                  128,
                  128,
                  192,
                  32,
                  96,
                  64),
          "e",
              input()
                  .block(
                      "residual",
                      Residual.class,
                      "filters",
                      64,
                      "bias",
                      true,
                      "batchNorm",
                      false,
                      "projectionActivation",
                      Activation.RELU));

  private TutorialModels() {}

  /** The model with that letter, {@code a} to {@code e}. */
  public static TestNetwork of(String letter) {
    return requireNonNull(MODELS.get(letter), letter);
  }

  private static TestNetwork input() {
    return TestNetwork.ofImage(3, 256, 256);
  }

  private static TestNetwork inception(
      TestNetwork network,
      String name,
      int conv1x1,
      int reduce3x3,
      int conv3x3,
      int reduce5x5,
      int conv5x5,
      int poolProjection) {
    return network.block(
        name,
        Inception.class,
        "conv1x1",
        conv1x1,
        "reduce3x3",
        reduce3x3,
        "conv3x3",
        conv3x3,
        "reduce5x5",
        reduce5x5,
        "conv5x5",
        conv5x5,
        "poolProjection",
        poolProjection);
  }
}
