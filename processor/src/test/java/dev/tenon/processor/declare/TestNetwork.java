package dev.tenon.processor.declare;

import dev.tenon.Budget;
import dev.tenon.Input;
import dev.tenon.Widths;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Reference;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Requirements;
import dev.tenon.processor.model.Scaling;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.shape.Kind;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A network as a user would declare it, written down without a compiler. */
public final class TestNetwork {
  private final List<BlockDecl> blocks = new ArrayList<>();
  private final Origin origin = Annotated.origin();
  private String name = "TestNet";
  private Optional<AnnotationDecl> widths = Optional.empty();
  private boolean featuresOnly;
  private Requirements requirements = Requirements.NONE;

  private TestNetwork() {}

  /** A network without any block. */
  public static TestNetwork empty() {
    return new TestNetwork();
  }

  /** {@code @Network(input = @Input(channels = …, height = …, width = …))}. */
  public static TestNetwork ofImage(int channels, int height, int width) {
    return empty()
        .block("input", Input.class, "channels", channels, "height", height, "width", width);
  }

  /** {@code @Network(input = @Input(channels = …, height = …, width = …, frames = …))}. */
  public static TestNetwork ofClip(int channels, int height, int width, int frames) {
    return empty()
        .block(
            "input",
            Input.class,
            "channels",
            channels,
            "height",
            height,
            "width",
            width,
            "frames",
            frames);
  }

  /** {@code @Network(input = @Input(size = …))}. */
  public static TestNetwork ofVector(int size) {
    return empty().block("input", Input.class, "size", size);
  }

  /** {@code @Network(input = @Input(size = …, steps = …))}. */
  public static TestNetwork ofSequence(int size, int steps) {
    return empty().block("input", Input.class, "size", size, "steps", steps);
  }

  /** A method without parameters; attributes are names and values in turn. */
  public TestNetwork block(
      String name, Class<? extends Annotation> type, Object... namesAndValues) {
    return block(name, List.of(), type, namesAndValues);
  }

  /** A method with a parameter for each of the blocks it consumes. */
  public TestNetwork block(
      String name, List<String> sources, Class<? extends Annotation> type, Object... attributes) {
    return block(name, sources, Annotated.with(type, attributes));
  }

  /** An annotation of a chain on the type: it has no method, and so neither parameters nor kind. */
  public TestNetwork link(String name, Class<? extends Annotation> type, Object... namesAndValues) {
    AnnotationDecl annotation = Annotated.with(type, namesAndValues);
    blocks.add(
        new BlockDecl(
            name,
            annotation.origin(),
            annotation,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** A method that places an interface, {@code @Block interface Stage}. */
  public TestNetwork placing(String name, List<String> sources, TestNetwork part) {
    return block(name, sources, part.decl());
  }

  private TestNetwork block(String name, List<String> sources, Body body) {
    List<WireDecl> wires = sources.stream().map(TestNetwork::wire).toList();
    blocks.add(
        new BlockDecl(
            name,
            Annotated.origin(),
            body,
            Optional.empty(),
            wires,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** The return type of the last method. */
  public TestNetwork returning(Kind kind) {
    Optional<Located<Kind>> type = Optional.of(new Located<>(kind, Annotated.origin()));
    return last(
        block ->
            new BlockDecl(
                block.name(),
                block.origin(),
                block.body(),
                block.repeat(),
                block.wires(),
                type,
                block.shape()));
  }

  /** The types of the last method's parameters, which otherwise are feature maps. */
  public TestNetwork taking(Kind... kinds) {
    return last(
        block ->
            block.withWires(
                IntStream.range(0, kinds.length)
                    .mapToObj(i -> block.wires().get(i).as(kinds[i]))
                    .toList()));
  }

  /** {@code @Shape} on the last block. */
  public TestNetwork stating(Long... dimensions) {
    return last(
        block ->
            block.withShape(Optional.of(new Located<>(List.of(dimensions), Annotated.origin()))));
  }

  /** {@code @Repeat} on the last block: so often in a row, some attributes only the first time. */
  public TestNetwork repeated(int times, String... once) {
    List<Located<String>> names =
        Arrays.stream(once).map(name -> new Located<>(name, Annotated.origin())).toList();
    RepeatDecl repeat = new RepeatDecl(new Located<>(times, Annotated.origin()), names);
    return last(block -> block.withRepeat(Optional.of(repeat)));
  }

  /** {@code @Widths} on the network. */
  public TestNetwork widths(double... multipliers) {
    widths = Optional.of(Annotated.with(Widths.class, "value", multipliers));
    return this;
  }

  /** {@code @Network(featuresOnly = true)}. */
  public TestNetwork features() {
    featuresOnly = true;
    return this;
  }

  /** {@code @Budget} on the network. */
  public TestNetwork budget(Object... namesAndValues) {
    requirements = requirements.withBudget(Annotated.with(Budget.class, namesAndValues));
    return this;
  }

  /** The name of the interface, if not {@code TestNet}. */
  public TestNetwork named(String name) {
    this.name = name;
    return this;
  }

  /** {@code @ConformsTo} on the network, of another that was compiled before. */
  public TestNetwork conformsTo(TestNetwork other) {
    return conformsTo(other, false);
  }

  /** {@code @ConformsTo} on the network, of another that is compiled with it. */
  public TestNetwork conformsToSourceOf(TestNetwork other) {
    return conformsTo(other, true);
  }

  private TestNetwork conformsTo(TestNetwork other, boolean inSource) {
    requirements =
        new Requirements(
            requirements.budget(),
            Optional.of(new Reference(Annotated.origin(), other.decl(), inSource)));
    return this;
  }

  /** {@code @ClampWidth} on the last block. */
  public TestNetwork clamped(double least, double most) {
    return last(
        block ->
            block.withBody(
                Annotated.clamped((AnnotationDecl) block.body(), new Scaling(least, most))));
  }

  private TestNetwork last(UnaryOperator<BlockDecl> change) {
    int last = blocks.size() - 1;
    blocks.set(last, change.apply(blocks.get(last)));
    return this;
  }

  /** The declaration. */
  public NetworkDecl decl() {
    return new NetworkDecl(
        "dev.tenon.test",
        List.of(name),
        true,
        origin,
        new Located<>(featuresOnly, Origin.NOWHERE),
        widths,
        requirements,
        blocks);
  }

  private static WireDecl wire(String source) {
    return new WireDecl(
        new Located<>(source, Annotated.origin()),
        new Located<>(Kind.FEATURE_MAP, Annotated.origin()));
  }
}
