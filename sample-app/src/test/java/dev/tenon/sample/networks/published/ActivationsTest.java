package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every convolution has the activation that its paper gives it. */
class ActivationsTest {

  static List<List<String>> papers() {
    return Truth.rows("activations.csv").toList();
  }

  @Test
  void coversEveryNetwork() {
    assertThat(papers())
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrderElementsOf(
            PublishedNetworks.all().stream().map(Generated::name).toList());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void asInThePaper(List<String> row) {
    Generated network = PublishedNetworks.named(row.get(0));

    assertThat(new Activations(network.configuration()).summary()).isEqualTo(row.get(1));
  }
}
