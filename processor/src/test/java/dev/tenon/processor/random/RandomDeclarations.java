package dev.tenon.processor.random;

import static org.nd4j.linalg.activations.Activation.TANH;

import dev.tenon.layer.Activate;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random networks as a user declares them: every block of the runtime, several inputs and outputs,
 * sub-networks, repetitions.
 */
public record RandomDeclarations(Sizes sizes) {
  private static final Step ANYWHERE =
      new Step(new Spec(Activate.class, Map.of("value", TANH)), List.of(), 0, 1, 1, false);

  /** Networks without mistakes. */
  public Arbitrary<NetworkDecl> valid() {
    Arbitrary<List<Shape>> inputs = inputs().list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<Step>> steps = steps(2).list().ofMinSize(1).ofMaxSize(10);
    Arbitrary<List<Spec>> heads = new RandomSpecs(sizes).heads().list().ofMaxSize(4);
    return Combinators.combine(
            inputs, steps, heads, Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
        .as(this::network);
  }

  /** Networks half of which have one change, which mostly is a mistake. */
  public Arbitrary<NetworkDecl> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, valid()),
        Tuple.of(
            1,
            Combinators.combine(valid(), Breakage.any())
                .as((network, breakage) -> breakage.of(network))));
  }

  private NetworkDecl network(
      List<Shape> inputs, List<Step> steps, List<Spec> heads, boolean featuresOnly) {
    Assembly assembly = new Assembly(sizes, "RandomNet");
    for (int i = 0; i < inputs.size(); i++) {
      assembly.input("in" + i, inputs.get(i));
    }
    assembly.blocks(steps).blocks(assembly.isEmpty() ? List.of(ANYWHERE) : List.of());
    if (!featuresOnly) {
      assembly.heads(heads);
    }
    return assembly.withoutUnusedInputs().decl(featuresOnly);
  }

  private Arbitrary<Shape> inputs() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, sizes.featureMaps()),
        Tuple.of(1, sizes.vectors()),
        Tuple.of(1, sizes.sequences()));
  }

  private Arbitrary<Step> steps(int depth) {
    RandomSpecs specs = new RandomSpecs(sizes);
    Arbitrary<Spec> blocks =
        Arbitraries.frequencyOf(Tuple.of(4, specs.blocks()), Tuple.of(1, specs.merges()));
    Arbitrary<List<Step>> none = Arbitraries.just(List.of());
    Arbitrary<List<Step>> parts =
        depth == 0
            ? none
            : Arbitraries.frequencyOf(
                Tuple.of(6, none),
                Tuple.of(
                    1, Arbitraries.lazy(() -> steps(depth - 1)).list().ofMinSize(1).ofMaxSize(4)));
    return Combinators.combine(
            blocks,
            parts,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(2, 4),
            Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
            Arbitraries.of(false, true))
        .as(Step::new);
  }
}
