package dev.tenon.processor.random;

import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.InputShape;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.oracle.Translation;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the blocks of an interface of any list of steps: a step that fits nowhere is left out. So
 * the list can be shortened, and what is left is a network again.
 */
final class Assembly {
  private static final BlockTypes TYPES = BlockTypes.load();

  /** A block and what it hands on. */
  private record Placed(BlockDecl decl, Wire wire) {}

  private final Sizes sizes;
  private final String name;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * @param name of the interface; those it places have longer ones
   */
  Assembly(Sizes sizes, String name) {
    this.sizes = sizes;
    this.name = name;
  }

  /** Declares an input. */
  Assembly input(String name, Shape shape) {
    return input(name, RandomInputs.fixed(shape).decl());
  }

  /** Declares an input, perhaps of an open size. */
  Assembly input(String name, AnnotationDecl annotation) {
    Shape shape = InputShape.of(annotation);
    BlockDecl decl = block(name, annotation, List.of(), shape.kind(), Optional.empty());
    placed.add(new Placed(decl, new Wire(name, shape)));
    return this;
  }

  /** Adds a block for every step that fits. */
  Assembly blocks(List<Step> steps) {
    steps.forEach(this::added);
    return this;
  }

  /** Whether there are only inputs. */
  boolean isEmpty() {
    return placed.stream().allMatch(block -> block.decl().isInput());
  }

  /** Ends every block that nothing consumes with the first head that fits. */
  Assembly heads(List<Spec> heads) {
    for (Placed leaf : unconsumed()) {
      if (leaf.wire().shape() instanceof Clip) {
        candidate(Heads.BEFORE_HEAD_OF_CLIP.decl(), List.of(leaf), Optional.empty())
            .ifPresent(placed::add);
      }
    }
    for (Placed leaf : unconsumed()) {
      if (!leaf.decl().isInput()) {
        Stream.concat(heads.stream(), Heads.of(leaf.wire().shape()).stream())
            .flatMap(head -> candidate(head.decl(), List.of(leaf), Optional.empty()).stream())
            .findFirst()
            .ifPresent(placed::add);
      }
    }
    return this;
  }

  /** Leaves out what the last block does not need. */
  Assembly pruned() {
    for (boolean changed = true; changed; ) {
      List<Placed> open = unconsumed();
      Placed last = placed.get(placed.size() - 1);
      changed = placed.removeIf(block -> open.contains(block) && !block.equals(last));
    }
    return this;
  }

  /** Leaves out the inputs that nothing consumes. */
  Assembly withoutUnusedInputs() {
    List<Placed> open = unconsumed();
    placed.removeIf(block -> open.contains(block) && block.decl().isInput());
    return this;
  }

  /** The interface as far as it is assembled. */
  NetworkDecl decl(boolean featuresOnly) {
    return new NetworkDecl(
        "dev.tenon.test",
        List.of(name),
        true,
        Annotated.origin(),
        new Located<>(featuresOnly, Annotated.origin()),
        placed.stream().map(Placed::decl).toList());
  }

  private void added(Step step) {
    for (Placed first : candidates(step.age())) {
      Optional<Placed> block =
          repeated(step, first)
              .or(() -> candidate(step.spec().decl(), sources(step, first), Optional.empty()));
      if (block.filter(found -> sizes.allow(found.wire().shape())).isPresent()) {
        placed.add(block.get());
        return;
      }
    }
  }

  private Optional<Placed> repeated(Step step, Placed first) {
    Optional<RepeatDecl> repeat = step.times() == 1 ? Optional.empty() : Optional.of(repeat(step));
    List<Placed> sources = sources(step, first);
    return body(step, sources).flatMap(body -> candidate(body, sources, repeat));
  }

  private static RepeatDecl repeat(Step step) {
    List<Located<String>> once =
        step.once() && !step.isSubNetwork()
            ? step.spec().decl().attributes().stream()
                .filter(attribute -> attribute.written() && attribute.fallback().isPresent())
                .map(attribute -> new Located<>(attribute.name(), Annotated.origin()))
                .toList()
            : List.of();
    return new RepeatDecl(new Located<>(step.times(), Annotated.origin()), once);
  }

  private Optional<Body> body(Step step, List<Placed> sources) {
    if (!step.isSubNetwork()) {
      return Optional.of(step.spec().decl());
    }
    Assembly inner = new Assembly(sizes, name + "Part" + placed.size());
    for (int i = 0; i < sources.size(); i++) {
      Shape shape = sources.get(i).wire().shape();
      inner.input("in" + i, step.framewise() && shape instanceof Clip clip ? clip.frame() : shape);
    }
    NetworkDecl decl = inner.blocks(step.parts()).pruned().decl(false);
    long inputs = decl.blocks().stream().filter(BlockDecl::isInput).count();
    return inputs == sources.size() && inputs < decl.blocks().size()
        ? Optional.of(decl)
        : Optional.empty();
  }

  /** As many as the step wants of those that are like the first, if branches meet in it. */
  private List<Placed> sources(Step step, Placed first) {
    Arity arity = TYPES.of(step.spec().type().getName()).orElseThrow().arity();
    if (arity.most() == 1) {
      return List.of(first);
    }
    List<Placed> others =
        candidates(0).stream()
            .filter(other -> !other.equals(first))
            .filter(
                other ->
                    candidate(step.spec().decl(), List.of(first, other), Optional.empty())
                        .isPresent())
            .toList();
    return Stream.concat(Stream.of(first), others.stream())
        .limit(Math.min(step.branches(), arity.most()))
        .toList();
  }

  /** All sources, the newest first, those that are too new last. */
  private List<Placed> candidates(int age) {
    int size = placed.size();
    return IntStream.range(0, size)
        .mapToObj(i -> placed.get(Math.floorMod(size - 1 - age - i, size)))
        .toList();
  }

  private Optional<Placed> candidate(Body body, List<Placed> sources, Optional<RepeatDecl> repeat) {
    List<Wire> wires = sources.stream().map(Placed::wire).toList();
    BlockDecl untyped = block("b" + placed.size(), body, sources, Kind.FEATURE_MAP, repeat);
    return Translation.output(untyped, wires)
        .map(wire -> new Placed(untyped.withKind(kind(untyped, wire)), wire));
  }

  private static Kind kind(BlockDecl block, Wire output) {
    return block.body() instanceof AnnotationDecl annotation && annotation.type().contains(".head.")
        ? Kind.SCORES
        : output.shape().kind();
  }

  /** A block that consumes the one before it has no parameters. */
  private BlockDecl block(
      String name, Body body, List<Placed> sources, Kind kind, Optional<RepeatDecl> repeat) {
    boolean chained = sources.size() == 1 && sources.get(0).equals(placed.get(placed.size() - 1));
    return new BlockDecl(
        name,
        Annotated.origin(),
        body,
        repeat,
        chained ? List.of() : sources.stream().map(Assembly::wire).toList(),
        Optional.of(new Located<>(kind, Annotated.origin())),
        Optional.empty());
  }

  private static WireDecl wire(Placed source) {
    return new WireDecl(
        new Located<>(source.decl().name(), Annotated.origin()),
        new Located<>(
            source.decl().kind().map(Located::value).orElse(Kind.FEATURE_MAP), Annotated.origin()));
  }

  private List<Placed> unconsumed() {
    Set<BlockDecl> open = Set.copyOf(new Wiring(decl(false)).unconsumed());
    return placed.stream().filter(block -> open.contains(block.decl())).toList();
  }
}
