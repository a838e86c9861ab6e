package dev.tenon.processor.declare;

import dev.tenon.Input;
import dev.tenon.Widths;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
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

/** A network as a user would declare it, written down without a compiler. */
public final class TestNetwork {
  private final List<BlockDecl> blocks = new ArrayList<>();
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
    AnnotationDecl annotation = Annotated.with(type, attributes);
    List<WireDecl> wires = sources.stream().map(TestNetwork::wire).toList();
    blocks.add(
        new BlockDecl(
            name,
            Annotated.origin(),
            annotation,
            Optional.empty(),
            wires,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** {@code @Repeat} on the last block: so often in a row, some attributes only the first time. */
  public TestNetwork repeated(int times, String... once) {
    int last = blocks.size() - 1;
    List<Located<String>> names =
        Arrays.stream(once).map(name -> new Located<>(name, Origin.NOWHERE)).toList();
    RepeatDecl repeat = new RepeatDecl(new Located<>(times, Origin.NOWHERE), names);
    blocks.set(last, blocks.get(last).withRepeat(Optional.of(repeat)));
    return this;
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

  /** {@code @ConformsTo} on the network. */
  public TestNetwork conformsTo(TestNetwork other) {
    requirements =
        new Requirements(
            requirements.budget(),
            Optional.of(new Reference(Annotated.origin(), other.decl(), false)));
    return this;
  }

  /** {@code @ClampWidth} on the last block. */
  public TestNetwork clamped(double least, double most) {
    BlockDecl last = blocks.get(blocks.size() - 1);
    blocks.set(
        blocks.size() - 1,
        last.withBody(Annotated.clamped((AnnotationDecl) last.body(), new Scaling(least, most))));
    return this;
  }

  /** The declaration. */
  public NetworkDecl decl() {
    return new NetworkDecl(
        "dev.tenon.test",
        List.of("TestNet"),
        true,
        Annotated.origin(),
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
