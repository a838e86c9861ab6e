package dev.tenon.processor.random;

import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One change of a declaration, which may be a mistake or not.
 *
 * @param where which of the blocks, inside sub-networks as well
 * @param which which of the block's attributes or wires
 * @param what which of the other values
 */
public record Breakage(Part part, int where, int which, int what) {

  /** What is changed. */
  enum Part {
    ATTRIBUTE,
    SOURCE,
    MORE_SOURCES,
    NO_SOURCES,
    BLOCK,
    NAME,
    RETURN_TYPE,
    PARAMETER_TYPE,
    STATED_SHAPE,
    REPEAT,
    FEATURES_ONLY
  }

  /** Changes of every kind, half of them of attributes. */
  public static Arbitrary<Breakage> any() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Part.ATTRIBUTE)),
            Tuple.of(1, Arbitraries.of(Part.class))));
  }

  /** Changes of one attribute. */
  public static Arbitrary<Breakage> ofAttributes() {
    return of(Arbitraries.just(Part.ATTRIBUTE));
  }

  private static Arbitrary<Breakage> of(Arbitrary<Part> parts) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999);
    return Combinators.combine(parts, numbers, numbers, numbers).as(Breakage::new);
  }

  /** The network with the change. */
  public NetworkDecl of(NetworkDecl network) {
    if (part == Part.FEATURES_ONLY) {
      return network.withFeaturesOnly(!network.featuresOnly().value());
    }
    BlockDecl block = pick(all(network), where);
    if (part == Part.ATTRIBUTE && block.body() instanceof AnnotationDecl annotation) {
      return attribute(network, annotation);
    }
    if (part == Part.BLOCK) {
      return Edits.remove(block.origin()).apply(network);
    }
    return Edits.block(block.origin(), found -> changed(found, network)).apply(network);
  }

  private NetworkDecl attribute(NetworkDecl network, AnnotationDecl annotation) {
    if (annotation.attributes().isEmpty()) {
      return network;
    }
    Attribute attribute = pick(annotation.attributes(), which);
    List<Value> others = OtherValues.of(annotation.type(), attribute);
    return others.isEmpty()
        ? network
        : Edits.attribute(annotation.origin(), attribute.name(), pick(others, what)).apply(network);
  }

  private BlockDecl changed(BlockDecl block, NetworkDecl network) {
    List<BlockDecl> others = network.blocks();
    String other = pick(others, what).name();
    return switch (part) {
      case SOURCE -> block.wires().isEmpty() ? block.withWires(wire(other)) : rewired(block, other);
      case MORE_SOURCES -> moreWires(block, other);
      case NO_SOURCES -> block.withWires(List.of());
      case NAME -> block.withName(which % 4 == 0 ? "create" : other);
      case RETURN_TYPE -> block.withKind(kind());
      case PARAMETER_TYPE ->
          block.withWires(block.wires().stream().map(wire -> wire.as(kind())).toList());
      case STATED_SHAPE -> block.withShape(Optional.of(located(List.of(1L + what % 9, 2L, 3L))));
      case REPEAT -> block.withRepeat(Optional.of(new RepeatDecl(located(what % 4 - 1), once())));
      default -> block;
    };
  }

  private List<Located<String>> once() {
    return which % 2 == 0 ? List.of() : List.of(located("filters"));
  }

  private BlockDecl rewired(BlockDecl block, String other) {
    WireDecl old = pick(block.wires(), which);
    String source = which % 3 == 0 ? "unknown" : other;
    return block.withWires(
        block.wires().stream().map(wire -> wire.equals(old) ? wire.from(source) : wire).toList());
  }

  private static BlockDecl moreWires(BlockDecl block, String other) {
    List<WireDecl> wires = new ArrayList<>(block.wires());
    wires.addAll(wire(other));
    return block.withWires(wires);
  }

  private static List<WireDecl> wire(String source) {
    return List.of(new WireDecl(located(source), located(Kind.FEATURE_MAP)));
  }

  private Kind kind() {
    return pick(List.of(Kind.values()), what);
  }

  private static <T> Located<T> located(T value) {
    return new Located<>(value, Annotated.origin());
  }

  /** The blocks and inputs of the network and of its sub-networks; inputs of these are not read. */
  private static List<BlockDecl> all(NetworkDecl network) {
    List<BlockDecl> blocks = new ArrayList<>(network.blocks());
    for (BlockDecl block : network.blocks()) {
      if (block.body() instanceof NetworkDecl body) {
        all(body).stream().filter(inner -> !inner.isInput()).forEach(blocks::add);
      }
    }
    return blocks;
  }

  private static <T> T pick(List<T> from, int number) {
    return from.get(number % from.size());
  }
}
