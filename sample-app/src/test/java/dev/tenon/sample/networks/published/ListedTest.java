package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.networks.NetworkFacts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line knows every published network, by the name of its interface. */
class ListedTest {

  static List<Generated> published() {
    return PublishedNetworks.all();
  }

  @ParameterizedTest
  @MethodSource("published")
  void withItsFacts(Generated network) {
    NetworkFacts facts = DeclaredNetworks.all().named(network.interfaceName());

    assertThat(facts.input()).isEqualTo(network.input().toString());
    assertThat(facts.parameters()).isEqualTo(network.count("PARAMETERS"));
    assertThat(facts.macs()).isEqualTo(network.count("MACS"));
    assertThat(facts.summary()).startsWith("Network: " + network.interfaceName());
  }
}
