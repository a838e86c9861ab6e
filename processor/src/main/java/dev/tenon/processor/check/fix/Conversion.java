package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Remedies that put a block in between, which makes of the data what the next block needs. */
final class Conversion {
  private Conversion() {}

  static Stream<Knob> before(Case of) {
    return of.site().stream()
        .filter(site -> site.block().wires().size() < 2)
        .flatMap(
            site ->
                Stream.of(
                    knob(site, Ready.lastStep(), "lastStep"),
                    knob(site, Ready.globalPool(Kind.VECTOR), "pooled"),
                    knob(site, Ready.globalPool(Kind.SEQUENCE), "pooled")));
  }

  private static Knob knob(Site site, Ready ready, String name) {
    BlockDecl block = site.block();
    BlockDecl added = ready.named(name, site.scope(), block.wires());
    UnaryOperator<NetworkDecl> rewired =
        Edits.block(block.origin(), found -> found.withWires(consuming(found, added)));
    UnaryOperator<NetworkDecl> inserted = Edits.insertBefore(block.origin(), added);
    String text =
        block.isMethod()
            ? "%s %s before '%s'".formatted(added.body(), added.signature(), block.name())
            : "%s before @%s".formatted(added.body(), block.typeName());
    return new Knob.Choice(
        List.of(new Candidate(text, "", network -> inserted.apply(rewired.apply(network)))), true);
  }

  private static List<WireDecl> consuming(BlockDecl block, BlockDecl added) {
    return block.wires().stream()
        .map(wire -> wire.from(added.name()).as(added.kind().map(Located::value).orElseThrow()))
        .toList();
  }
}
