package dev.tenon.processor.random;

import static org.nd4j.linalg.activations.Activation.TANH;

import dev.tenon.layer.Activate;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.model.NetworkDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random networks as a user declares them: every block of the runtime, several inputs and outputs,
 * sub-networks, repetitions, and what may be set on the builder.
 */
public record RandomDeclarations(Sizes sizes) {
  private static final Inspector INSPECTOR = new Inspector(BlockTypes.load(), Set.of());

  private static final Step ANYWHERE =
      new Step(new Spec(Activate.class, Map.of("value", TANH)), List.of(), 0, 1, 1, false, true);

  /** Networks without mistakes. */
  public Arbitrary<NetworkDecl> valid() {
    return declared().filter(network -> INSPECTOR.inspect(network).problems().isEmpty());
  }

  /** Networks that fit as long as nothing is set of what some of them leave open. */
  private Arbitrary<NetworkDecl> declared() {
    Arbitrary<List<Spec>> inputs = new RandomInputs(sizes).any().list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<Step>> steps = steps(2).list().ofMinSize(1).ofMaxSize(10);
    Arbitrary<List<Spec>> heads = new RandomSpecs(sizes).heads().list().ofMaxSize(4);
    return Combinators.combine(
            inputs,
            steps,
            heads,
            Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)),
            new RandomWidths().any())
        .as(this::network);
  }

  /** Networks half of which have one change, which mostly is a mistake. */
  public Arbitrary<NetworkDecl> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, declared()),
        Tuple.of(
            1,
            Combinators.combine(declared(), Breakage.any())
                .as((network, breakage) -> breakage.of(network))));
  }

  private NetworkDecl network(
      List<Spec> inputs,
      List<Step> steps,
      List<Spec> heads,
      boolean featuresOnly,
      Optional<Spec> widths) {
    Assembly assembly = new Assembly(sizes, "RandomNet");
    for (int i = 0; i < inputs.size(); i++) {
      assembly.input("in" + i, inputs.get(i).decl());
    }
    assembly.blocks(steps).blocks(assembly.isEmpty() ? List.of(ANYWHERE) : List.of());
    if (!featuresOnly) {
      assembly.heads(heads);
    }
    return assembly.withoutUnusedInputs().decl(featuresOnly).withWidths(widths.map(Spec::decl));
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
            Arbitraries.of(false, true),
            Arbitraries.of(true, false))
        .as(Step::new);
  }
}
