package dev.tenon.processor.oracle;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.List;

/** Which blocks look at the frames of a clip one by one. */
record Frames(BlockTypes types) {

  /** Whether all the block consumes are clips of one length, and it is a block for images. */
  boolean areLookedAtOneByOne(BlockDecl block, List<Wire> sources) {
    return sources.stream().allMatch(source -> source.shape() instanceof Clip)
        && sources.stream().map(Frames::number).distinct().count() == 1
        && isForImages(block.body());
  }

  private boolean isForImages(Body body) {
    return body instanceof AnnotationDecl annotation
        ? types.of(annotation.type()).filter(BlockType::takesFrames).isPresent()
        : ((NetworkDecl) body)
            .blocks().stream()
                .allMatch(
                    block -> knowsNoTime(block) && (block.isInput() || isForImages(block.body())));
  }

  private static boolean knowsNoTime(BlockDecl block) {
    return block
        .kind()
        .map(Located::value)
        .filter(kind -> kind == Kind.CLIP || kind == Kind.SEQUENCE)
        .isEmpty();
  }

  /** How many frames a clip has. */
  static long number(Wire clip) {
    return ((Clip) clip.shape()).frames();
  }

  /** One of the frames of a clip. */
  static Wire one(Wire clip) {
    return new Wire(clip.vertex(), ((Clip) clip.shape()).frame());
  }
}
