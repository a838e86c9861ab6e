package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.random.Sizes;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random networks with several inputs and branches that meet; one in a few is broken. */
record RandomNetworks(Sizes sizes) {

  Arbitrary<Graph> any() {
    Arbitrary<List<Shape>> inputs = inputs().list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(inputs, steps().list().ofMinSize(1).ofMaxSize(25))
        .as((shapes, steps) -> new NetworkAssembly(sizes, shapes).of(steps));
  }

  private Arbitrary<Shape> inputs() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, sizes.featureMaps()),
        Tuple.of(1, sizes.vectors()),
        Tuple.of(1, sizes.sequences()));
  }

  private Arbitrary<NetworkAssembly.Step> steps() {
    Arbitrary<Boolean> insist = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(20, false));
    Arbitrary<Layer> layers =
        Arbitraries.frequencyOf(
            Tuple.of(4, new RandomLayers(sizes).any()), Tuple.of(1, meetings()));
    return Combinators.combine(
            layers,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(2, 4),
            insist)
        .as(NetworkAssembly.Step::new);
  }

  private static Arbitrary<Layer> meetings() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Concat(), new ChannelScaling()),
        Arbitraries.of(ElementWiseOperation.class).map(ElementWise::new));
  }
}
