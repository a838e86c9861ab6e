package dev.tenon.processor.agreement;

import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.random.Sizes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whole networks of layers. */
class NetworkAgreementTest {

  @Property(seed = "42", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void configured(@ForAll("large") Graph network) {
    Statistics.collect(Agreement.onConfiguration(network));
  }

  @Property(seed = "42", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void executed(@ForAll("small") Graph network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    Statistics.collect(Agreement.onExecution(network, examples));
  }

  @Tag("long")
  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void configuredOften(@ForAll("large") Graph network) {
    configured(network);
  }

  @Tag("long")
  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void executedOften(
      @ForAll("small") Graph network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    executed(network, examples);
  }

  @Provide
  Arbitrary<Graph> large() {
    return new RandomNetworks(Sizes.LARGE).any();
  }

  @Provide
  Arbitrary<Graph> small() {
    return new RandomNetworks(Sizes.SMALL).any();
  }
}
