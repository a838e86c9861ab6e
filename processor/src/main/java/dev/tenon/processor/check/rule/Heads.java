package dev.tenon.processor.check.rule;

import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Wiring;
import java.util.List;

/** Which blocks are heads, whether or not they could be planned. */
final class Heads {
  private final BlockTypes types;

  Heads(BlockTypes types) {
    this.types = types;
  }

  /** Whether what the block hands out is the output of a head. */
  boolean isHead(BlockDecl block) {
    if (block.body() instanceof AnnotationDecl annotation) {
      return types
          .of(annotation.type())
          .filter(type -> type.options() == BlockOptions.HEAD)
          .isPresent();
    }
    List<BlockDecl> open = new Wiring((NetworkDecl) block.body()).unconsumed();
    return !open.isEmpty() && isHead(open.get(open.size() - 1));
  }

  /** Whether the block is a head or has one inside. */
  boolean hasHead(BlockDecl block) {
    return isHead(block)
        || (block.body() instanceof NetworkDecl placed
            && placed.blocks().stream().anyMatch(this::hasHead));
  }
}
