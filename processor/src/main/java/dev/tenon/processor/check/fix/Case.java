package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mistake to be fixed, in the network that has it. */
record Case(Problem problem, Findings findings) {

  NetworkDecl network() {
    return findings.network();
  }

  /** The block that has the mistake; empty where it is the network. */
  Optional<Site> site() {
    return Site.find(network(), problem.block());
  }

  /** What a block hands out, as far as it is known. */
  Kind kind(Site site) {
    return plannedKind(site.path())
        .or(() -> site.block().kind().map(declared -> declared.value()))
        .orElse(Kind.FEATURE_MAP);
  }

  /** What a block really hands out; empty if it could not be planned. */
  Optional<Kind> plannedKind(String path) {
    Stream<Kind> inputs =
        findings.plan().inputs().stream()
            .filter(input -> input.name().equals(path))
            .map(input -> input.shape().kind());
    Stream<Kind> blocks =
        everyBlock(findings.plan().blocks())
            .filter(block -> Mark.withoutCopies(block.path()).equals(path))
            .map(PlannedBlock::kind);
    return Stream.concat(inputs, blocks).findFirst();
  }

  /** The blocks that a block could consume, those that nothing consumes yet first. */
  List<Site> sourcesFor(Site site) {
    List<BlockDecl> open = new Wiring(site.scope()).unconsumed();
    List<BlockDecl> before = site.scope().before(site.block());
    Stream<BlockDecl> unconsumed = before.stream().filter(open::contains);
    return Stream.concat(nearestFirst(unconsumed), nearestFirst(before.stream()))
        .distinct()
        .map(site::sibling)
        .toList();
  }

  private static Stream<BlockDecl> nearestFirst(Stream<BlockDecl> blocks) {
    List<BlockDecl> inOrder = blocks.toList();
    return java.util.stream.IntStream.rangeClosed(1, inOrder.size())
        .mapToObj(back -> inOrder.get(inOrder.size() - back));
  }

  private static Stream<PlannedBlock> everyBlock(List<PlannedBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), everyBlock(block.parts())));
  }
}
