package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.random.Sizes;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Single layers of every kind, over inputs that suit them and others. */
class LayerAgreementTest {

  @Property(seed = "42", tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void configured(@ForAll("large") Joint joint) {
    Statistics.collect(Agreement.onConfiguration(joint.graph()));
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void executed(@ForAll("small") Joint joint, @ForAll @IntRange(min = 1, max = 3) int examples) {
    Statistics.collect(Agreement.onExecution(joint.graph(), examples));
  }

  @Tag("long")
  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void configuredOften(@ForAll("large") Joint joint) {
    configured(joint);
  }

  @Tag("long")
  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void executedOften(
      @ForAll("small") Joint joint, @ForAll @IntRange(min = 1, max = 3) int examples) {
    executed(joint, examples);
  }

  @Provide
  Arbitrary<Joint> large() {
    return joints(Sizes.LARGE);
  }

  @Provide
  Arbitrary<Joint> small() {
    return joints(Sizes.SMALL);
  }

  private static Arbitrary<Joint> joints(Sizes sizes) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, single(new RandomLayers(sizes).any(), sizes)),
        Tuple.of(1, single(heads(sizes), sizes)),
        Tuple.of(2, meetings(sizes)));
  }

  private static Arbitrary<Joint> single(Arbitrary<Layer> layers, Sizes sizes) {
    return Combinators.combine(layers, sizes.shapes()).as((layer, in) -> Joint.of(layer, in));
  }

  private static Arbitrary<Layer> heads(Sizes sizes) {
    return sizes
        .widths()
        .flatMap(
            units ->
                Arbitraries.of(
                    new Output(units, true, Activation.IDENTITY, Loss.MSE, 1),
                    new SequenceOutput(units, true, Activation.SIGMOID, Loss.XENT, 1),
                    new PixelOutput(Activation.SIGMOID, Loss.XENT, 1),
                    new VectorOutput(Activation.SIGMOID, Loss.XENT, 1)));
  }

  private static Arbitrary<Joint> meetings(Sizes sizes) {
    Arbitrary<Layer> layers =
        Arbitraries.oneOf(
            Arbitraries.just(new Concat()),
            Arbitraries.of(ElementWiseOperation.class).map(ElementWise::new));
    Arbitrary<List<Shape>> equal =
        Combinators.combine(sizes.shapes(), Arbitraries.integers().between(2, 4))
            .as((shape, branches) -> Collections.nCopies(branches, shape));
    Arbitrary<List<Shape>> any = sizes.shapes().list().ofMinSize(2).ofMaxSize(4);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Combinators.combine(layers, Arbitraries.oneOf(equal, any)).as(Joint::new)),
        Tuple.of(1, scalings(sizes)));
  }

  private static Arbitrary<Joint> scalings(Sizes sizes) {
    Arbitrary<Shape> factors = sizes.widths().map(channels -> new FeatureMap(channels, 1, 1));
    return Combinators.combine(sizes.shapes(), Arbitraries.oneOf(factors, sizes.shapes()))
        .as(
            (map, other) ->
                Joint.of(
                    new ChannelScaling(),
                    map,
                    other.elements() % 2 == 0 && map instanceof FeatureMap scaled
                        ? new FeatureMap(scaled.channels(), 1, 1)
                        : other));
  }
}
