package dev.tenon.processor.oracle;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.InputShape;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A declared network as a graph, without the planner and the rules: blocks are placed one after the
 * other, up to the first that cannot be. What both come to is compared.
 */
public final class Translation {
  private static final BlockTypes TYPES = BlockTypes.load();

  /** Why it ended before the last block. */
  public enum Stop {
    /** A layer does not fit: it is the graph's last node. */
    LAYER,
    /** A block cannot be placed over a clip, for which DL4J has no words. */
    CLIP,
    /** Something else is wrong with the declaration. */
    DECLARATION
  }

  private final Frames frames = new Frames(TYPES);
  private final Map<String, Shape> inputs = new LinkedHashMap<>();
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final Map<String, Wire> outputs = new LinkedHashMap<>();
  private @Nullable Stop stop;

  /** Translates a network. */
  public static Translation of(NetworkDecl network) {
    Translation translation = new Translation();
    translation.place(network, "", List.of());
    return translation;
  }

  /** The shape that a block makes of others; empty if it cannot be placed over them. */
  public static Optional<Wire> output(BlockDecl block, List<Wire> sources) {
    Translation translation = new Translation();
    return Optional.ofNullable(translation.place(block, block.name(), sources));
  }

  private Translation() {}

  /** The layers that were placed. */
  public Graph graph() {
    return new Graph(inputs, nodes);
  }

  /** The output of every block that was placed, by its path. */
  public Map<String, Wire> outputs() {
    return outputs;
  }

  /** Why it ended before the last block; empty where it did not. */
  public Optional<Stop> stop() {
    return Optional.ofNullable(stop);
  }

  /** The output of the last block that nothing consumes; null if not all could be placed. */
  private @Nullable Wire place(NetworkDecl network, String prefix, List<Wire> given) {
    Map<String, Wire> scope = new LinkedHashMap<>();
    Set<String> consumed = new HashSet<>();
    List<Wire> left = new ArrayList<>(given);
    String previous = "";
    for (BlockDecl block : network.blocks()) {
      List<String> names = names(block, previous);
      Wire wire =
          block.isInput()
              ? input(block, prefix, left)
              : place(block, prefix + block.name(), wires(scope, names));
      if (wire == null) {
        return null;
      }
      consumed.addAll(names);
      previous = block.name();
      scope.put(previous, wire);
    }
    return scope.entrySet().stream()
        .filter(entry -> !consumed.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static List<String> names(BlockDecl block, String previous) {
    if (block.isInput()) {
      return List.of();
    }
    return block.wires().isEmpty()
        ? List.of(previous)
        : block.wires().stream().map(wire -> wire.source().value()).toList();
  }

  /** Empty if one of them is not known. */
  private static List<Wire> wires(Map<String, Wire> scope, List<String> names) {
    return scope.keySet().containsAll(names)
        ? names.stream().map(name -> requireNonNull(scope.get(name))).toList()
        : List.of();
  }

  private @Nullable Wire input(BlockDecl block, String prefix, List<Wire> given) {
    if (!prefix.isEmpty()) {
      return given.isEmpty() ? stopped(Stop.DECLARATION) : given.remove(0);
    }
    try {
      Shape shape = InputShape.of((AnnotationDecl) block.body());
      inputs.put(block.name(), shape);
      return shape instanceof Clip clip
          ? added(block.name() + "/frames", new SplitClip(clip.frame()), block.name(), clip)
          : new Wire(block.name(), shape);
    } catch (Rejection malformed) {
      return stopped(Stop.DECLARATION);
    }
  }

  private Wire added(String name, Layer layer, String input, Shape shape) {
    nodes.add(new Graph.Node(name, layer, List.of(input)));
    return new Wire(name, shape);
  }

  private @Nullable Wire place(BlockDecl block, String path, List<Wire> sources) {
    if (sources.isEmpty()) {
      return stopped(Stop.DECLARATION);
    }
    Wire output =
        block.repeat().isPresent() ? copies(block, path, sources) : once(block, path, sources);
    if (output != null) {
      outputs.put(path, output);
    }
    return output;
  }

  private @Nullable Wire once(BlockDecl block, String path, List<Wire> sources) {
    return frames.areLookedAtOneByOne(block, sources)
        ? everyFrame(block, path, sources)
        : body(block, path, sources);
  }

  /** Clips again where a frame has become an image; a sequence where it has become a vector. */
  private @Nullable Wire everyFrame(BlockDecl block, String path, List<Wire> clips) {
    long number = Frames.number(clips.get(0));
    Wire single = body(block, path, clips.stream().map(Frames::one).toList());
    if (single == null) {
      return null;
    }
    return single.shape() instanceof FeatureMap frame
        ? new Wire(single.vertex(), new Clip(frame, number))
        : added(
            path + "/steps",
            new JoinFrames(number),
            single.vertex(),
            new Sequence(single.shape().elements(), number));
  }

  private @Nullable Wire body(BlockDecl block, String path, List<Wire> sources) {
    return block.body() instanceof AnnotationDecl annotation
        ? layers(annotation, path, sources)
        : place((NetworkDecl) block.body(), path + "/", sources);
  }

  private @Nullable Wire copies(BlockDecl block, String path, List<Wire> sources) {
    RepeatDecl repeat = block.repeat().orElseThrow();
    BlockDecl first = block.withRepeat(Optional.empty());
    List<Wire> current = sources;
    for (int copy = 1; copy <= repeat.times().value(); copy++) {
      BlockDecl single = copy == 1 ? first : later(first, repeat);
      Wire output = place(single, path + "/" + copy, current);
      if (output == null) {
        return null;
      }
      current = List.of(output);
    }
    return current.equals(sources) ? stopped(Stop.DECLARATION) : current.get(0);
  }

  /** A copy after the first. */
  private static BlockDecl later(BlockDecl block, RepeatDecl repeat) {
    return block.body() instanceof AnnotationDecl annotation
        ? block.withBody(
            annotation.without(repeat.once().stream().map(name -> name.value()).toList()))
        : block;
  }

  private @Nullable Wire layers(AnnotationDecl annotation, String path, List<Wire> sources) {
    BlockType type = TYPES.of(annotation.type()).orElseThrow();
    if (!type.arity().admits(sources.size())) {
      return stopped(Stop.DECLARATION);
    }
    Collecting block = new Collecting(path, new Attributes(annotation), sources);
    try {
      return type.lower(block);
    } catch (Rejection | ArithmeticException | IllegalArgumentException rejection) {
      return stopped(reason(block, sources));
    } finally {
      nodes.addAll(block.nodes());
    }
  }

  private static Stop reason(Collecting block, List<Wire> sources) {
    if (sources.stream().anyMatch(source -> source.shape() instanceof Clip)) {
      return Stop.CLIP;
    }
    return block.hasMisfit() ? Stop.LAYER : Stop.DECLARATION;
  }

  private @Nullable Wire stopped(Stop reason) {
    if (stop == null) {
      stop = reason;
    }
    return null;
  }
}
