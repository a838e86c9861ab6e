package dev.tenon.processor.plan;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.RepeatDecl;
import java.util.List;
import java.util.Optional;

/** One of the copies that {@code @Repeat} makes of a block. */
final class Copies {
  private Copies() {}

  static BlockDecl copy(BlockDecl block, int number) {
    RepeatDecl repeat = block.repeat().orElseThrow();
    BlockDecl single =
        new BlockDecl(
            block.name(),
            block.origin(),
            block.body(),
            Optional.empty(),
            block.wires(),
            block.kind(),
            block.shape());
    if (number == 1 || !(block.body() instanceof AnnotationDecl annotation)) {
      return single;
    }
    List<String> once = repeat.once().stream().map(Located::value).toList();
    return single.withBody(annotation.without(once));
  }
}
