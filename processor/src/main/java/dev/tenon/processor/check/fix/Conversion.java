package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remedies that put blocks in between, which make of the data what the next block needs. */
final class Conversion {
  private static final Step LAST_STEP = new Step(Ready.lastStep(), "lastStep");
  private static final Step TO_VECTOR = new Step(Ready.globalPool(Kind.VECTOR), "pooled");
  private static final Step TO_SEQUENCE = new Step(Ready.globalPool(Kind.SEQUENCE), "pooled");

  private Conversion() {}

  /** A block to add, and what it is called where that name is free. */
  private record Step(Ready ready, String name) {}

  static Stream<Knob> before(Case of) {
    return of.site().stream()
        .filter(site -> site.block().wires().size() < 2)
        .flatMap(
            site ->
                Stream.of(
                    knob(site, LAST_STEP),
                    knob(site, TO_VECTOR),
                    knob(site, TO_SEQUENCE),
                    knob(site, TO_SEQUENCE, LAST_STEP)));
  }

  /** One block of several, for a block that consumes only one. */
  static Stream<Knob> merge(Case of) {
    return of.site().stream()
        .filter(site -> site.block().wires().size() > 1)
        .map(site -> knob(site, new Step(Ready.concat(kind(site)), "joined")));
  }

  /** What the first of the blocks hands out. */
  private static Kind kind(Site site) {
    return site.block().wires().get(0).kind().value();
  }

  private static Knob knob(Site site, Step... steps) {
    BlockDecl block = site.block();
    List<BlockDecl> added = new ArrayList<>();
    List<WireDecl> wires = block.wires();
    for (Step step : steps) {
      BlockDecl next = step.ready().named(step.name(), site.scope(), wires, added.size());
      added.add(next);
      wires = consuming(block, next);
    }
    List<WireDecl> last = wires;
    UnaryOperator<NetworkDecl> rewired =
        Edits.block(block.origin(), found -> found.withWires(last));
    return new Knob.Choice(
        List.of(
            new Candidate(
                text(block, added), "", network -> inserted(rewired.apply(network), block, added))),
        true);
  }

  private static NetworkDecl inserted(NetworkDecl network, BlockDecl block, List<BlockDecl> added) {
    NetworkDecl changed = network;
    for (BlockDecl one : added) {
      changed = Edits.insertBefore(block.origin(), one).apply(changed);
    }
    return changed;
  }

  private static String text(BlockDecl block, List<BlockDecl> added) {
    return block.isMethod()
        ? "%s before '%s'"
            .formatted(joined(added, one -> one.body() + " " + one.signature()), block.name())
        : "%s before @%s".formatted(joined(added, one -> one.body().toString()), block.typeName());
  }

  private static String joined(List<BlockDecl> added, Function<BlockDecl, String> text) {
    return added.stream().map(text).collect(Collectors.joining(" and "));
  }

  /** The wires of a block, if it consumed another instead of all; none in a chain. */
  private static List<WireDecl> consuming(BlockDecl block, BlockDecl other) {
    return block.wires().stream()
        .limit(1)
        .map(wire -> wire.from(other.name()).as(other.kind().map(Located::value).orElseThrow()))
        .toList();
  }
}
