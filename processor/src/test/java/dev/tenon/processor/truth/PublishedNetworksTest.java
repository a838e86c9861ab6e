package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.agreement.Agreement;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.oracle.Graph;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters and multiply-accumulates of published networks, declared with the blocks. */
class PublishedNetworksTest {
  static Stream<String> costs() {
    return PublishedNetworks.names();
  }

  @ParameterizedTest
  @MethodSource
  void costs(String name) {
    assertThat(Plans.of(PublishedNetworks.network(name)).cost()).isEqualTo(published(name));
  }

  static Stream<String> shapesAndParametersOfEveryLayer() {
    return costs();
  }

  /** By DL4J's own inference, at the published size. */
  @ParameterizedTest
  @MethodSource
  void shapesAndParametersOfEveryLayer(String name) {
    assertThat(Agreement.onConfiguration(Graph.of(Plans.of(PublishedNetworks.network(name)))))
        .isEqualTo(Agreement.ACCEPTED);
  }

  @Test
  void lastFeatureMapOfResNet50() {
    assertThat(
            Plans.block(Plans.of(PublishedNetworks.network("ResNet-50 tv (v1.5)")), "conv5")
                .output()
                .shape())
        .hasToString("2048×7×7");
    assertThat(
            Plans.block(Plans.of(PublishedNetworks.network("ResNet-50-v2 keras")), "conv5")
                .output()
                .shape())
        .hasToString("2048×7×7");
  }

  @Test
  void outputOfUNet() {
    assertThat(
            Plans.block(Plans.of(PublishedNetworks.network("U-Net paper")), "mask")
                .output()
                .shape())
        .hasToString("2×388×388");
  }

  private static Cost published(String name) {
    return Truth.networks().stream()
        .filter(row -> name.equals(row.get(0) + " " + row.get(1)))
        .map(
            row ->
                new Cost(
                    Long.parseLong(row.get(3)),
                    Long.parseLong(row.get(4)),
                    Long.parseLong(row.get(5))))
        .findFirst()
        .orElseThrow();
  }
}
