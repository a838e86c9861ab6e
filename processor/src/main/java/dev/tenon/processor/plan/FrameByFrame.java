package dev.tenon.processor.plan;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of an image on each frame of a clip. In DL4J the frames are more examples from the
 * input on, so that its layers for images need not know: only where a frame has become a vector
 * does time get a dimension of its own again.
 */
final class FrameByFrame {
  private final BlockTypes types;

  FrameByFrame(BlockTypes types) {
    this.types = types;
  }

  /**
   * What an input needs before a block can consume its frames; nothing for other inputs.
   *
   * @throws Rejection if DL4J cannot hold a frame
   */
  static List<Vertex> split(String input, Shape shape) {
    if (!(shape instanceof Clip clip)) {
      return List.of();
    }
    SizeLimit.checkFrame(clip.frame());
    return List.of(
        new Vertex(
            input + "/frames",
            new SplitClip(clip.frame()),
            List.of(input),
            clip.frame(),
            clip.frames(),
            Cost.FREE,
            ReceptiveField.PIXEL));
  }

  /** Whether a block is to see one frame at a time of what it consumes. */
  boolean applies(BlockDecl block, List<Source> sources) {
    return sources.stream().map(FrameByFrame::frames).distinct().count() == 1
        && frames(sources.get(0)) > 0
        && takesFrames(block.body());
  }

  /** 0 for what is no clip. */
  private static long frames(Source source) {
    return source.wire().shape() instanceof Clip clip ? clip.frames() : 0;
  }

  private boolean takesFrames(Body body) {
    return body instanceof AnnotationDecl annotation
        ? types.of(annotation.type()).map(BlockType::takesFrames).orElse(false)
        : ((NetworkDecl) body).blocks().stream().allMatch(this::isOfAnImage);
  }

  private boolean isOfAnImage(BlockDecl block) {
    Kind kind = block.kind().map(Located::value).orElse(Kind.FEATURE_MAP);
    return kind != Kind.CLIP
        && kind != Kind.SEQUENCE
        && (block.isInput() || takesFrames(block.body()));
  }

  /**
   * The block over the clips, of the same block over their frames.
   *
   * @param clips what it consumes
   */
  static PlannedBlock joined(PlannedBlock single, List<Source> clips) {
    long frames = frames(clips.get(0));
    Wire output = single.output();
    if (output.shape() instanceof FeatureMap frame) {
      Wire clip = new Wire(output.vertex(), new Clip(frame, frames));
      return single.over(clips, single.own(), clip);
    }
    Sequence steps = new Sequence(output.shape().elements(), frames);
    Vertex join =
        new Vertex(
            joinName(single),
            new JoinFrames(frames),
            List.of(output.vertex()),
            steps,
            1,
            Cost.FREE,
            ReceptiveField.PIXEL);
    List<Vertex> own = new ArrayList<>(single.own());
    own.add(join);
    return single.over(clips, own, new Wire(join.name(), steps));
  }

  /** {@code path/steps}, unless the block is an interface that has a method of that name. */
  private static String joinName(PlannedBlock block) {
    String name = block.path() + "/steps";
    while (isTaken(name, block)) {
      name += "_";
    }
    return name;
  }

  private static boolean isTaken(String name, PlannedBlock block) {
    return block.parts().stream().anyMatch(part -> part.path().equals(name))
        || block.own().stream().anyMatch(vertex -> vertex.name().equals(name));
  }
}
