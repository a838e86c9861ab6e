package dev.tenon.sample.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.vgg.Vgg16;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryTableTest {

  static List<NetworkFacts> networks() {
    return DeclaredNetworks.all().all();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void foldsToTheBlocksOfTheGeneratedTable(NetworkFacts network) {
    NetworkSummary folded = NetworkSummary.read(network.declaration(), network.name()).folded();

    assertThat(network.summary().lines().skip(4).takeWhile(line -> !line.startsWith("=")))
        .hasSameSizeAs(folded.rows());
    assertThat(folded.rows()).allSatisfy(row -> assertThat(row.shape()).isNotEmpty());
    assertThat(folded.rows().stream().mapToLong(NetworkSummary.Row::parameters).sum())
        .isEqualTo(network.parameters());
  }

  @Test
  void listsTheLayersOfABlockBelowIt() {
    List<String> lines = SummaryTable.lines(NetworkSummary.read(Vgg16.class, "Vgg16"), 4);

    assertThat(lines)
        .anyMatch(line -> line.matches(" {2}\\S+/conv2 \\(.*64×224×224 .*"))
        .contains(
            "Total parameters: 138,357,544 (527.79 MiB)",
            "Non-trainable parameters: 0",
            "FLOPs (2 × MACs): 30,940,528,640");
    assertThat(lines).anyMatch(line -> line.matches("Activations: .* for a batch of 4\\)"));
  }
}
