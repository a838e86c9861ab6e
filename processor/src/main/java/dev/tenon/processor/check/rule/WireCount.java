package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block consumes as many blocks as its kind of block can. */
final class WireCount implements DeclarationRule {
  private static final Arity NONE = new Arity(0, 0);

  private final BlockTypes types;

  WireCount(BlockTypes types) {
    this.types = types;
  }

  @Override
  public Stream<Problem> check(Placement placement) {
    Wiring wiring = placement.wiring();
    return placement.body().blocks().stream()
        .filter(block -> !placement.placesItself(block) && hasInputs(block))
        .flatMap(
            block ->
                check(placement.subject(block), consumed(wiring, block), arity(block)).stream());
  }

  private static Optional<Problem> check(Subject subject, List<String> consumed, Arity arity) {
    if (consumed.isEmpty() || arity.admits(consumed.size())) {
      return subject.block().repeat().flatMap(repeat -> check(subject, repeat, arity));
    }
    return Optional.of(
        subject.signatureProblem(
            Code.WIRE_COUNT,
            subject.block().origin(),
            "consumes %s, but %s".formatted(names(consumed), words(arity))));
  }

  /** A copy after the first consumes the copy before it, and nothing else. */
  private static Optional<Problem> check(Subject subject, RepeatDecl repeat, Arity arity) {
    if (repeat.times().value() < 2 || arity.admits(1) || subject.block().isInput()) {
      return Optional.empty();
    }
    return Optional.of(
        subject.problem(
            Code.WIRE_COUNT,
            repeat.times().origin(),
            "is repeated %s times, each time over the one before, but %s"
                .formatted(repeat.times().value(), words(arity))));
  }

  /** An input consumes nothing, whatever is declared before it. */
  private static List<String> consumed(Wiring wiring, BlockDecl block) {
    return block.isInput()
        ? block.wires().stream().map(wire -> wire.source().value()).toList()
        : wiring.sources(block);
  }

  /** What an interface without inputs should consume cannot be told: {@link InputPresence}. */
  private static boolean hasInputs(BlockDecl block) {
    return !(block.body() instanceof NetworkDecl placed)
        || placed.blocks().stream().anyMatch(BlockDecl::isInput);
  }

  private Arity arity(BlockDecl block) {
    if (block.isInput()) {
      return NONE;
    }
    if (block.body() instanceof NetworkDecl placed) {
      int inputs = (int) placed.blocks().stream().filter(BlockDecl::isInput).count();
      return new Arity(inputs, inputs);
    }
    String annotation = ((AnnotationDecl) block.body()).type();
    return types.of(annotation).map(BlockType::arity).orElse(Arity.ONE);
  }

  private static String names(List<String> consumed) {
    return consumed.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and "));
  }

  private static String words(Arity arity) {
    if (arity.most() == 0) {
      return "is an input";
    }
    if (arity.least() == arity.most()) {
      return "needs exactly " + blocks(arity.least());
    }
    return arity.most() == Integer.MAX_VALUE
        ? "needs at least " + blocks(arity.least())
        : "needs %s to %s blocks".formatted(arity.least(), arity.most());
  }

  private static String blocks(int count) {
    return count == 1 ? "1 block" : count + " blocks";
  }
}
