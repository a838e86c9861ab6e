package dev.tenon.processor.agreement;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of a network for images the network that sees each frame of clips and joins the results.
 */
final class OverClips {
  private static final String FRAMES = "/frames";

  private OverClips() {}

  /** The network over clips, each leaf followed by {@code …/steps}, a sequence. */
  static Graph of(Graph images, long frames) {
    Map<String, Shape> clips = new LinkedHashMap<>();
    List<Graph.Node> nodes = new ArrayList<>();
    images
        .inputs()
        .forEach(
            (name, shape) -> {
              FeatureMap frame = (FeatureMap) shape;
              clips.put(name, new Clip(frame, frames));
              nodes.add(new Graph.Node(name + FRAMES, new SplitClip(frame), List.of(name)));
            });
    images.nodes().forEach(node -> nodes.add(overFrames(images, node)));
    Map<String, Shape> shapes = Prediction.of(images).shapes();
    for (String leaf : images.leaves()) {
      nodes.addAll(joined(leaf, requireNonNull(shapes.get(leaf)), frames));
    }
    return new Graph(clips, nodes);
  }

  private static Graph.Node overFrames(Graph images, Graph.Node node) {
    return new Graph.Node(
        node.name(),
        node.layer(),
        node.inputs().stream()
            .map(name -> images.inputs().containsKey(name) ? name + FRAMES : name)
            .toList());
  }

  /** Makes a sequence of what a leaf computes for every frame. */
  static List<Graph.Node> joined(String leaf, Shape shape, long frames) {
    String steps = leaf + "/steps";
    if (!(shape instanceof FeatureMap)) {
      return List.of(new Graph.Node(steps, new JoinFrames(frames), List.of(leaf)));
    }
    String pooled = leaf + "/pooled";
    return List.of(
        new Graph.Node(pooled, new GlobalPooling(PoolingKind.AVG, false), List.of(leaf)),
        new Graph.Node(steps, new JoinFrames(frames), List.of(pooled)));
  }
}
