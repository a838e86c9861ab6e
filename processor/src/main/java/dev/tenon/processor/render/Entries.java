package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes the entries of {@code Shapes} and {@code Layers}, with names that Java can tell apart. */
final class Entries {
  /** Beyond, the number of copies is a mistake itself. */
  private static final int MOST_COPIES = 1_000;

  private final List<String> enclosing;
  private final UniqueNames names;

  /**
   * @param enclosing the classes around: one of the same name inside them would be no Java
   */
  private Entries(List<String> enclosing) {
    this.enclosing = enclosing;
    this.names = new UniqueNames(enclosing.toArray(String[]::new));
  }

  /** For the inputs and blocks of the interface. */
  static Entries in(ClassName builder) {
    return new Entries(List.of(builder.simpleName(), "Shapes", "Layers"));
  }

  /** For the blocks inside another. */
  Entries inside(String nested) {
    List<String> outer = new ArrayList<>(enclosing);
    outer.add(nested);
    return new Entries(outer);
  }

  /** All of a network without errors. */
  List<Entry> of(Plan plan) {
    List<Entry> entries = new ArrayList<>();
    plan.inputs().forEach(input -> entries.add(input(input)));
    plan.blocks().forEach(block -> entries.add(block(block)));
    return entries;
  }

  Entry input(PlannedInput input) {
    ClassName kind = RuntimeTypes.of(input.shape().kind());
    return new Entry(
        names.of(Identifiers.constant(input.name())),
        "",
        kind,
        ShapeCode.of(input.shape().kind(), input.shape()),
        List.of(),
        input.shape().toString(),
        "",
        List.of());
  }

  Entry block(PlannedBlock block) {
    String name = block.path().substring(block.path().lastIndexOf('/') + 1);
    String constant = names.of(Identifiers.constant(name));
    String nested = block.parts().isEmpty() ? "" : names.of(Identifiers.typeName(name));
    Entries inner = inside(nested);
    Kind kind = block.kind();
    return new Entry(
        constant,
        nested,
        RuntimeTypes.of(kind),
        ShapeCode.of(kind, block.output().shape()),
        handle(block.path(), block.output().vertex()),
        block.output().shape().toString(),
        block.decl().typeName() + ": " + Javadocs.shapes(block),
        block.parts().stream().map(inner::block).toList());
  }

  /** A block that could not be planned; of it only what its declaration says is known. */
  Entry unknown(BlockDecl block, Fragment shape, Function<BlockDecl, Kind> kinds) {
    return unknown(block.name(), block, shape, kinds);
  }

  private Entry unknown(
      String path, BlockDecl block, Fragment shape, Function<BlockDecl, Kind> kinds) {
    String name = block.name();
    String constant = names.of(Identifiers.constant(name));
    List<BlockDecl> parts = parts(block);
    String nested = parts.isEmpty() ? "" : names.of(Identifiers.typeName(name));
    Entries inner = inside(nested);
    return new Entry(
        constant,
        nested,
        RuntimeTypes.of(kinds.apply(block)),
        shape,
        List.of(Expression.string(path)),
        "Not known.",
        "Not known.",
        parts.stream()
            .map(part -> inner.unknown(path + "/" + part.name(), part, shape, kinds))
            .toList());
  }

  /** The copies of a repeated block, named by number, or the blocks of a placed interface. */
  private static List<BlockDecl> parts(BlockDecl block) {
    if (block.repeat().isPresent()) {
      BlockDecl once = block.withRepeat(Optional.empty());
      int times = Math.min(block.repeat().get().times().value(), MOST_COPIES);
      return IntStream.rangeClosed(1, times)
          .mapToObj(number -> once.withName(Integer.toString(number)))
          .toList();
    }
    return block.body() instanceof NetworkDecl placed
        ? placed.blocks().stream().filter(part -> !part.isInput()).toList()
        : List.of();
  }

  private static List<Expression> handle(String path, String vertex) {
    return path.equals(vertex)
        ? List.of(Expression.string(path))
        : List.of(Expression.string(path), Expression.string(vertex));
  }
}
