package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a block could consume instead: only of methods, since a chain has no parameters. */
record WireKnobs(Case of, Site site) {
  /** So many blocks are tried in the place of another. */
  private static final int SOURCES = 30;

  /** Each parameter naming another block, the one at that place first. */
  Stream<Knob> others(Origin at) {
    List<WireDecl> wires = site.block().wires();
    if (!site.block().isMethod()) {
      return Stream.empty();
    }
    return wires.isEmpty()
        ? Stream.of(knob(sources().map(source -> List.of(wire(source)))))
        : IntStream.range(0, wires.size())
            .boxed()
            .sorted(
                (one, other) ->
                    Boolean.compare(isAt(wires.get(other), at), isAt(wires.get(one), at)))
            .map(index -> knob(similar(wires.get(index)).map(source -> replaced(index, source))));
  }

  /** One parameter more. */
  Knob oneMore() {
    return knob(
        sources()
            .map(
                source -> {
                  List<WireDecl> more = new ArrayList<>(explicit());
                  more.add(wire(source));
                  return more;
                }));
  }

  /** One parameter less. */
  Knob oneLess() {
    List<WireDecl> wires = site.block().wires();
    return knob(
        IntStream.range(0, wires.size())
            .mapToObj(
                index -> {
                  List<WireDecl> less = new ArrayList<>(wires);
                  less.remove(index);
                  return less;
                }));
  }

  /** One more parameter, or one of those there are, naming that block. */
  Knob consumingAlso(Site source) {
    List<WireDecl> more = new ArrayList<>(explicit());
    more.add(wire(source));
    Stream<List<WireDecl>> replaced =
        IntStream.range(0, explicit().size())
            .mapToObj(
                index -> {
                  List<WireDecl> others = new ArrayList<>(explicit());
                  others.set(index, wire(source));
                  return others;
                });
    return knob(Stream.concat(Stream.of(more), replaced));
  }

  /** The block consuming something else altogether. */
  Candidate consuming(List<Site> sources) {
    return candidate(sources.stream().map(this::wire).toList());
  }

  /** Whether the block consumes the one before it, among others. */
  boolean includeTheBlockBefore() {
    List<BlockDecl> before = site.scope().before(site.block());
    return !before.isEmpty()
        && site.block().wires().stream()
            .anyMatch(wire -> wire.source().value().equals(before.get(before.size() - 1).name()));
  }

  /** What the block consumes, written out where it has no parameters. */
  private List<WireDecl> explicit() {
    return site.block().wires().isEmpty()
        ? new Wiring(site.scope())
            .sourceBlocks(site.block())
            .map(source -> wire(site.sibling(source)))
            .toList()
        : site.block().wires();
  }

  private Stream<Site> sources() {
    return of.sourcesFor(site).stream().limit(SOURCES);
  }

  /** A block with a similar name first: the name may be misspelt. */
  private Stream<Site> similar(WireDecl wire) {
    List<Site> all = of.sourcesFor(site);
    Optional<String> near =
        NearestName.of(
            wire.source().value(), all.stream().map(source -> source.block().name()).toList());
    Stream<Site> nearest =
        all.stream().filter(source -> near.filter(source.block().name()::equals).isPresent());
    return Stream.concat(nearest, all.stream()).distinct().limit(SOURCES);
  }

  private List<WireDecl> replaced(int index, Site source) {
    List<WireDecl> others = new ArrayList<>(site.block().wires());
    others.set(index, others.get(index).from(source.block().name()).as(of.kind(source)));
    return others;
  }

  private WireDecl wire(Site source) {
    Origin origin = site.block().origin();
    return new WireDecl(
        new Located<>(source.block().name(), origin), new Located<>(of.kind(source), origin));
  }

  private Knob knob(Stream<List<WireDecl>> wirings) {
    return new Knob.Choice(wirings.map(this::candidate).toList(), true);
  }

  private Candidate candidate(List<WireDecl> wires) {
    BlockDecl changed = site.block().withWires(wires);
    return new Candidate(
        changed.signature(),
        "",
        Edits.block(site.block().origin(), found -> found.withWires(wires)));
  }

  private static boolean isAt(WireDecl wire, Origin at) {
    return wire.source().origin().equals(at) || wire.kind().origin().equals(at);
  }
}
