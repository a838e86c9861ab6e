package dev.tenon.processor.render;

import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.shape.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The inputs and blocks of a network with errors: as planned where they could be, else guessed. */
final class SkeletonBlocks {
  /** What a builder has already: see {@code dev.tenon.builder.NetworkBuilder}. */
  private static final Set<String> TAKEN = Set.of("customize", "customizeGraph", "everyBatchNorm");

  private static final Fragment UNKNOWN = Fragment.of("unknown()");

  private final Plan plan;
  private final BlockTypes types;
  private final Map<String, PlannedInput> inputs = new HashMap<>();
  private final Map<String, PlannedBlock> planned = new HashMap<>();

  SkeletonBlocks(Plan plan, BlockTypes types) {
    this.plan = plan;
    this.types = types;
    plan.inputs().forEach(input -> inputs.put(input.name(), input));
    plan.blocks().forEach(block -> planned.put(block.path(), block));
  }

  /** Those that can have a method; a name that is the error itself may stand twice, or be none. */
  List<BlockDecl> declared() {
    Set<String> names = new HashSet<>(TAKEN);
    return named().filter(block -> !block.isInput() && names.add(block.name())).toList();
  }

  /** What the method of a block takes; richer rather than poorer where that is not known. */
  OptionsType options(BlockDecl block) {
    PlannedBlock known = planned.get(block.name());
    if (known != null) {
      return OptionsType.of(known);
    }
    return switch (declared(block)) {
      case LAYER -> OptionsType.LAYER;
      case WEIGHTS -> OptionsType.NORMALIZED;
      case BATCH_NORM -> OptionsType.BATCH_NORM;
      case RECURRENT -> OptionsType.RECURRENT;
      case HEAD -> OptionsType.HEAD;
    };
  }

  private BlockOptions declared(BlockDecl block) {
    return block.body() instanceof AnnotationDecl annotation
        ? types.of(annotation.type()).map(BlockType::options).orElse(BlockOptions.WEIGHTS)
        : BlockOptions.WEIGHTS;
  }

  /** Whether a head says that its loss counts less than others'. */
  boolean mayHaveAuxiliaryHeads() {
    return anyLighterHead(plan.network());
  }

  private static boolean anyLighterHead(NetworkDecl network) {
    return network.blocks().stream().map(BlockDecl::body).anyMatch(SkeletonBlocks::isLighterHead);
  }

  private static boolean isLighterHead(Body body) {
    return body instanceof AnnotationDecl annotation
        ? annotation
            .attribute("lossWeight")
            .filter(weight -> weight.value() instanceof Value.Real real && real.number() < 1)
            .isPresent()
        : anyLighterHead((NetworkDecl) body);
  }

  /** The kind that its method declares; of a block of a chain, the most likely. */
  private Kind kind(BlockDecl block) {
    return block.kind().map(Located::value).orElseGet(() -> likelyKind(declared(block)));
  }

  private static Kind likelyKind(BlockOptions options) {
    return switch (options) {
      case LAYER, WEIGHTS, BATCH_NORM -> Kind.FEATURE_MAP;
      case RECURRENT -> Kind.SEQUENCE;
      case HEAD -> Kind.SCORES;
    };
  }

  /** Whether there is any of which only the declaration is known. */
  boolean anyUnknown() {
    return named().anyMatch(block -> !isKnown(block));
  }

  private boolean isKnown(BlockDecl block) {
    return inputs.containsKey(block.name()) || planned.containsKey(block.name());
  }

  /** One for each input and block. */
  List<Entry> entries(Entries entries) {
    Set<String> names = new HashSet<>();
    return named()
        .filter(block -> names.add(block.name()))
        .map(block -> entry(entries, block))
        .toList();
  }

  private Stream<BlockDecl> named() {
    return plan.network().blocks().stream().filter(block -> SourceVersion.isName(block.name()));
  }

  private Entry entry(Entries entries, BlockDecl block) {
    PlannedInput input = inputs.get(block.name());
    if (input != null) {
      return entries.input(input);
    }
    PlannedBlock known = planned.get(block.name());
    return known == null ? entries.unknown(block, UNKNOWN, this::kind) : entries.block(known);
  }
}
