package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
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

  private static final CodeBlock UNKNOWN = CodeBlock.of("unknown()");

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
    BlockOptions declared =
        block.body() instanceof AnnotationDecl annotation
            ? types.of(annotation.type()).map(BlockType::options).orElse(BlockOptions.WEIGHTS)
            : BlockOptions.WEIGHTS;
    return switch (declared) {
      case LAYER -> OptionsType.LAYER;
      case WEIGHTS -> OptionsType.NORMALIZED;
      case BATCH_NORM -> OptionsType.BATCH_NORM;
      case RECURRENT -> OptionsType.RECURRENT;
      case HEAD -> OptionsType.HEAD;
    };
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
    return known == null ? entries.unknown(block, UNKNOWN) : entries.block(known);
  }
}
