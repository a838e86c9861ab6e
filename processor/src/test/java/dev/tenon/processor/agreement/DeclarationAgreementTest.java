package dev.tenon.processor.agreement;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.random.RandomDeclarations;
import dev.tenon.processor.random.Sizes;
import dev.tenon.processor.shape.Kind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whole networks as they are declared: every block, several inputs and outputs, sub-networks. */
class DeclarationAgreementTest {

  @Property(seed = "42", tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void configured(@ForAll("large") NetworkDecl network) {
    Statistics.collect(Declared.onConfiguration(network));
    Statistics.label("of them").collect(speciality(network));
  }

  @Property(seed = "42", tries = 60, edgeCases = EdgeCasesMode.NONE)
  void executed(
      @ForAll("small") NetworkDecl network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    Statistics.collect(Declared.onExecution(network, examples));
  }

  @Tag("long")
  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void configuredOften(@ForAll("large") NetworkDecl network) {
    configured(network);
  }

  @Tag("long")
  @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
  void executedOften(
      @ForAll("small") NetworkDecl network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    executed(network, examples);
  }

  private static String speciality(NetworkDecl network) {
    boolean clips =
        network.blocks().stream()
            .flatMap(block -> block.kind().stream())
            .anyMatch(kind -> kind.value() == Kind.CLIP);
    String over = clips ? "over clips" : "over no clip";
    return OpenParameters.anyDeclared(network) ? over + ", something open" : over;
  }

  @Provide
  Arbitrary<NetworkDecl> large() {
    return new RandomDeclarations(Sizes.LARGE).any();
  }

  @Provide
  Arbitrary<NetworkDecl> small() {
    return new RandomDeclarations(Sizes.SMALL).any();
  }
}
