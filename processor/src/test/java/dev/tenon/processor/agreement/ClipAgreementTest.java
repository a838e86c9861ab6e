package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.random.Sizes;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Networks of images over the frames of clips, joined to sequences. */
class ClipAgreementTest {

  @Property(seed = "42", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void configured(@ForAll("large") Graph network) {
    assertThat(Agreement.onConfiguration(network)).isEqualTo(Agreement.ACCEPTED);
  }

  @Property(seed = "42", tries = 50, edgeCases = EdgeCasesMode.NONE)
  void executed(@ForAll("small") Graph network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    assertThat(Agreement.onExecution(network, examples)).isEqualTo(Agreement.ACCEPTED);
  }

  @Tag("long")
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void executedOften(
      @ForAll("small") Graph network, @ForAll @IntRange(min = 1, max = 3) int examples) {
    executed(network, examples);
  }

  @Provide
  Arbitrary<Graph> large() {
    return networks(Sizes.LARGE);
  }

  @Provide
  Arbitrary<Graph> small() {
    return networks(Sizes.SMALL);
  }

  private static Arbitrary<Graph> networks(Sizes sizes) {
    Arbitrary<List<Layer>> layers = new RandomLayers(sizes).any().list().ofMinSize(1).ofMaxSize(12);
    return Combinators.combine(sizes.featureMaps(), layers, Arbitraries.longs().between(2, 8))
        .as((frame, chosen, times) -> OverClips.of(image(sizes, (FeatureMap) frame, chosen), times))
        .filter(network -> Prediction.of(network).broken().isEmpty());
  }

  /** The layers that fit, one after the other and never over the steps of a sequence. */
  private static Graph image(Sizes sizes, FeatureMap frame, List<Layer> layers) {
    List<NetworkAssembly.Step> steps =
        layers.stream().map(layer -> new NetworkAssembly.Step(layer, 0, 1, false)).toList();
    return new NetworkAssembly(sizes, List.of(frame)).of(steps);
  }
}
