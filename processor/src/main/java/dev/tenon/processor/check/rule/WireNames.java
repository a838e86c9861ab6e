package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.NearestName;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every parameter names a block that is declared before the one that consumes it. */
final class WireNames implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    Wiring wiring = placement.wiring();
    return placement.body().blocks().stream()
        .flatMap(
            block ->
                block.wires().stream()
                    .flatMap(wire -> mistake(placement.body(), wiring, block, wire).stream())
                    .map(mistake -> mistake.in(placement, block)));
  }

  private record Mistake(Code code, WireDecl wire, String predicate) {
    Problem in(Placement placement, BlockDecl block) {
      return placement.subject(block).signatureProblem(code, wire.source().origin(), predicate);
    }
  }

  private static Optional<Mistake> mistake(
      NetworkDecl scope, Wiring wiring, BlockDecl block, WireDecl wire) {
    String name = wire.source().value();
    if (name.equals(block.name())) {
      return Optional.of(new Mistake(Code.SELF_WIRE, wire, "consumes itself"));
    }
    Optional<BlockDecl> source = wiring.block(name);
    if (source.isEmpty()) {
      return Optional.of(new Mistake(Code.UNKNOWN_WIRE, wire, unknown(scope, block, name)));
    }
    return wiring.isBefore(source.get(), block)
        ? Optional.empty()
        : Optional.of(new Mistake(Code.LATER_WIRE, wire, later(wiring, block, source.get())));
  }

  private static String unknown(NetworkDecl scope, BlockDecl block, String name) {
    List<String> earlier = scope.before(block).stream().map(BlockDecl::name).toList();
    String help =
        NearestName.of(name, earlier)
            .map("did you mean '%s'?"::formatted)
            .orElseGet(
                () ->
                    earlier.isEmpty()
                        ? "no block is declared before it"
                        : "the blocks before it are " + String.join(", ", earlier));
    return "consumes '%s', but %s has no such block: %s".formatted(name, scope.simpleName(), help);
  }

  private static String later(Wiring wiring, BlockDecl block, BlockDecl source) {
    return wiring.leads(block, source)
        ? "consumes '%s', which itself consumes '%s': a network has no cycles"
            .formatted(source.name(), block.name())
        : "consumes '%s', which is declared after it: data flows in source order"
            .formatted(source.name());
  }
}
