package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.processor.declare.Plans;
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

/** The five models of the tutorial, row by row. */
class TutorialTest {
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
        Plans.vertex(
            Plans.of(TutorialModels.of(model)), PLACES.getOrDefault(model + " " + layer, ""));

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
    PlannedBlock block =
        Plans.block(Plans.of(TutorialModels.of(model)), layer.replace(" concat", ""));

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
    Plan plan = Plans.of(TutorialModels.of(model));

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

  private static String activation(Layer layer) {
    if (layer instanceof Convolution convolution) {
      return convolution.activation().name().toLowerCase(Locale.ROOT);
    }
    return layer instanceof Activate activate
        ? activate.activation().name().toLowerCase(Locale.ROOT)
        : "";
  }
}
