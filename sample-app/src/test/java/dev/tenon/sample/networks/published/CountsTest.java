package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters and multiply-accumulates are the published ones, for the compiler and for DL4J. */
class CountsTest {

  static List<Truth> published() {
    return Truth.all();
  }

  @Test
  void everyPublishedNetworkIsDeclared() {
    assertThat(PublishedNetworks.all())
        .extracting(Generated::name)
        .containsExactlyInAnyOrderElementsOf(Truth.all().stream().map(Truth::name).toList());
  }

  @ParameterizedTest
  @MethodSource("published")
  void theBuilderKnowsThePublishedCounts(Truth truth) {
    Generated network = PublishedNetworks.named(truth.name());

    assertThat(network.input()).hasToString(truth.input());
    assertThat(network.count("PARAMETERS")).isEqualTo(truth.parameters());
    assertThat(network.count("TRAINABLE_PARAMETERS")).isEqualTo(truth.trainable());
    assertThat(network.count("MACS")).isEqualTo(truth.macs());
  }

  @ParameterizedTest
  @MethodSource("published")
  void theGraphHasAsManyParameters(Truth truth) {
    assertThat(PublishedNetworks.named(truth.name()).build().numParams())
        .isEqualTo(truth.parameters());
  }
}
