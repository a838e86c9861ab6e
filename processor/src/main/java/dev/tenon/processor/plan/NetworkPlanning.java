package dev.tenon.processor.plan;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.InputShape;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.text.Thousands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The planning of one network: what {@link Planner} needs to remember while it runs. */
final class NetworkPlanning {
  private final BlockTypes types;
  private final NetworkDecl network;
  private final Set<Origin> broken;
  private final Consumer<Problem> problems;
  private final Earlier earlier;
  private final Scope top;
  private final FrameByFrame frameByFrame;
  private final BlockLimit limit = new BlockLimit();
  private final Fields fields;

  NetworkPlanning(
      BlockTypes types,
      NetworkDecl network,
      Set<Origin> broken,
      Earlier earlier,
      Consumer<Problem> problems) {
    this.types = types;
    this.frameByFrame = new FrameByFrame(types);
    this.network = network;
    this.broken = broken;
    this.earlier = earlier;
    this.problems = problems;
    this.top = new Scope(network);
    this.fields = new Fields(earlier.fields());
  }

  List<PlannedInput> inputs() {
    List<PlannedInput> planned = new ArrayList<>();
    for (BlockDecl block : network.blocks()) {
      if (block.isInput() && !broken.contains(block.origin())) {
        input(block).ifPresent(planned::add);
      }
    }
    return planned;
  }

  private Optional<PlannedInput> input(BlockDecl block) {
    AnnotationDecl annotation = (AnnotationDecl) block.body();
    try {
      Shape shape = InputShape.of(annotation);
      PlannedInput input = new PlannedInput(block, shape, FrameByFrame.split(block.name(), shape));
      top.define(block.name(), Source.of(input));
      return Optional.of(input);
    } catch (Rejection rejection) {
      Subject subject = new Subject(network, block.name(), block);
      problems.accept(BlockProblem.of(subject, annotation, rejection.misfit()));
      return Optional.empty();
    }
  }

  List<PlannedBlock> blocks() {
    return blocks(network, top);
  }

  private List<PlannedBlock> blocks(NetworkDecl of, Scope scope) {
    List<PlannedBlock> planned = new ArrayList<>();
    for (BlockDecl block : of.blocks()) {
      if (!block.isInput() && !broken.contains(block.origin())) {
        scope
            .sources(block)
            .flatMap(sources -> block(scope, block, sources))
            .ifPresent(planned::add);
      }
    }
    return planned;
  }

  private Optional<PlannedBlock> block(Scope scope, BlockDecl block, List<Source> sources) {
    Optional<PlannedBlock> planned = place(block, scope.path(block), sources);
    planned.ifPresent(found -> scope.define(block.name(), sources.get(0).after(found)));
    return planned;
  }

  private Optional<PlannedBlock> place(BlockDecl block, String path, List<Source> sources) {
    if (!limit.admitsOneMore()) {
      if (limit.isReached()) {
        problems.accept(tooManyBlocks(block, path));
      }
      return Optional.empty();
    }
    if (block.repeat().isPresent()) {
      return copies(block, path, sources);
    }
    if (frameByFrame.applies(block, sources)) {
      return placeSingle(block, path, sources.stream().map(Source::frames).toList())
          .map(single -> FrameByFrame.joined(single, sources));
    }
    return placeSingle(block, path, sources);
  }

  private Optional<PlannedBlock> placeSingle(BlockDecl block, String path, List<Source> sources) {
    return block.body() instanceof AnnotationDecl annotation
        ? layers(block, annotation, path, sources)
        : subNetwork(block, (NetworkDecl) block.body(), path, sources);
  }

  private Problem tooManyBlocks(BlockDecl block, String path) {
    String predicate =
        "is one block too many: %s is the limit".formatted(Thousands.of(BlockLimit.BLOCKS));
    return new Subject(network, path, block).problem(Code.TOO_LARGE, block.origin(), predicate);
  }

  private Optional<PlannedBlock> layers(
      BlockDecl block, AnnotationDecl annotation, String path, List<Source> sources) {
    Optional<PlannedBlock> known = earlier.block(block, path, sources);
    if (known.isPresent()) {
      return known;
    }
    BlockLowering lowering = new BlockLowering(path, new Attributes(annotation), sources, fields);
    try {
      Wire output = types.of(annotation.type()).orElseThrow().lower(lowering);
      return Optional.of(
          new PlannedBlock(block, path, sources, List.of(), lowering.vertices(), output));
    } catch (Rejection rejection) {
      problems.accept(
          BlockProblem.of(new Subject(network, path, block), annotation, rejection.misfit())
              .meeting(lowering.met())
              .traced(Source.traces(sources, path)));
      return Optional.empty();
    }
  }

  /** Copies in a row; all but the first lose the attributes that are meant for it alone. */
  private Optional<PlannedBlock> copies(BlockDecl block, String path, List<Source> sources) {
    List<PlannedBlock> parts = new ArrayList<>();
    List<Source> current = sources;
    int times = block.repeat().orElseThrow().times().value();
    for (int copy = 1; copy <= times; copy++) {
      BlockDecl single = Copies.copy(block, copy);
      Optional<PlannedBlock> part = place(single, path + "/" + copy, current);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      current = List.of(current.get(0).after(part.get()));
    }
    return Optional.of(composite(block, path, sources, parts, current.get(0).wire()));
  }

  private Optional<PlannedBlock> subNetwork(
      BlockDecl block, NetworkDecl body, String path, List<Source> sources) {
    Scope inner = Scope.placed(body, path);
    List<BlockDecl> inputs = body.blocks().stream().filter(BlockDecl::isInput).toList();
    for (int i = 0; i < inputs.size(); i++) {
      inner.define(inputs.get(i).name(), sources.get(i));
    }
    List<PlannedBlock> parts = blocks(body, inner);
    return inner.result().map(result -> composite(block, path, sources, parts, result.wire()));
  }

  private static PlannedBlock composite(
      BlockDecl block, String path, List<Source> sources, List<PlannedBlock> parts, Wire output) {
    return new PlannedBlock(block, path, sources, parts, List.of(), output);
  }
}
