package dev.tenon.processor.truth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;

/** The five models of the tutorial, row by row. */
class TutorialTest {
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

  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("a conv1", "vgg/conv1"),
          Map.entry("a conv2", "vgg/conv2"),
          Map.entry("a pool", "vgg/pool"),
          Map.entry("c conv1x1", "naive/conv1x1"),
          Map.entry("c conv3x3", "naive/conv3x3"),
          Map.entry("c conv5x5", "naive/conv5x5"),
          Map.entry("c pool 3x3 stride 1", "naive/pool"),
          Map.entry("c concat (order 1x1; 3x3; 5x5; pool)", "naive/concat"),
          Map.entry("e projection 1x1", "residual/projection"),
          Map.entry("e conv1 3x3", "residual/conv1"),
          Map.entry("e conv2 3x3", "residual/conv2"),
          Map.entry("e add then relu", "residual/relu"));

  static Stream<Arguments> layers() {
    return rows(row -> PLACES.containsKey(key(row)));
  }

  @ParameterizedTest
  @MethodSource
  void layers(String model, String layer, String output, long parameters, String activation) {
    Vertex vertex =
        Plans.vertex(Plans.of(model(model)), PLACES.getOrDefault(model + " " + layer, ""));

    assertThat(vertex.shape()).hasToString(output);
    assertThat(vertex.cost().parameters()).isEqualTo(parameters);
    assertThat(activation(vertex.layer())).isEqualTo(activation);
  }

  static Stream<Arguments> blocks() {
    return rows(row -> !PLACES.containsKey(key(row)) && !row.get(1).equals("TOTAL"));
  }

  @ParameterizedTest
  @MethodSource
  void blocks(String model, String layer, String output, long parameters, String activation) {
    PlannedBlock block = Plans.block(Plans.of(model(model)), layer.replace(" concat", ""));

    assertThat(block.output().shape()).hasToString(output);
    assertThat(block.cost().parameters()).isEqualTo(parameters);
    assertThat(activation).isEmpty();
  }

  static Stream<Arguments> totals() {
    return rows(row -> row.get(1).equals("TOTAL"));
  }

  @ParameterizedTest
  @MethodSource
  void totals(String model, String layer, String output, long parameters, String activation) {
    Plan plan = Plans.of(model(model));

    assertThat(plan.blocks().get(plan.blocks().size() - 1).output().shape()).hasToString(output);
    assertThat(plan.cost().parameters()).isEqualTo(parameters);
    assertThat(plan.cost().trainable()).isEqualTo(parameters);
  }

  private static Stream<Arguments> rows(Predicate<List<String>> which) {
    return Truth.tutorial().stream()
        .filter(which)
        .map(
            row ->
                arguments(
                    row.get(0).substring(0, 1),
                    row.get(1),
                    row.get(2).replace('x', '×'),
                    Long.parseLong(row.get(3)),
                    row.get(4)));
  }

  private static String key(List<String> row) {
    return row.get(0).substring(0, 1) + " " + row.get(1);
  }

  private static TestNetwork model(String letter) {
    TestNetwork model = MODELS.get(letter);
    assertThat(model).as(letter).isNotNull();
    return requireNonNull(model);
  }

  private static String activation(Layer layer) {
    if (layer instanceof Convolution convolution) {
      return convolution.activation().name().toLowerCase(Locale.ROOT);
    }
    return layer instanceof Activate activate
        ? activate.activation().name().toLowerCase(Locale.ROOT)
        : "";
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
