package dev.tenon.report.diagram;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a plan into a diagram. */
public final class Diagrams {
  private Diagrams() {}

  /** The network as a diagram of its inputs and blocks, each with what is inside. */
  public static Diagram of(Plan plan) {
    List<Part> parts = new ArrayList<>();
    for (PlannedInput input : plan.inputs()) {
      parts.add(part(input));
      input.own().forEach(vertex -> parts.add(part(vertex)));
    }
    plan.blocks().forEach(block -> parts.add(part(block)));
    return Assembly.network(parts);
  }

  private static Part part(PlannedInput input) {
    Box box =
        Box.layer(
            input.name(),
            input.name(),
            new Look(Hue.INPUT, "input"),
            input.shape().toString(),
            Cost.FREE);
    return new Part(box, List.of(), input.name());
  }

  private static Part part(PlannedBlock block) {
    List<String> inputs = block.inputs().stream().map(Wire::vertex).toList();
    return new Part(box(block), inputs, block.output().vertex());
  }

  private static Part part(Vertex vertex) {
    return new Part(layer(vertex), vertex.inputs(), vertex.name());
  }

  private static Box box(PlannedBlock block) {
    if (block.own().size() == 1 && block.own().get(0).name().equals(block.path())) {
      return layer(block.own().get(0));
    }
    return new Box(
        block.path(),
        name(block.path()),
        new Look(Hue.BLOCK, block.decl().typeName()),
        block.output().shape().toString(),
        times(block.decl()),
        block.cost(),
        Optional.of(inside(block)),
        true);
  }

  private static int times(BlockDecl decl) {
    return decl.repeat().map(repeat -> repeat.times().value()).orElse(1);
  }

  private static Diagram inside(PlannedBlock block) {
    List<Part> parts = new ArrayList<>();
    Runs.of(block.parts()).forEach(run -> parts.add(part(run)));
    block.own().forEach(vertex -> parts.add(part(vertex)));
    return Assembly.block(block.path(), block.inputs(), parts, block.output());
  }

  /** Equal blocks in a row are drawn once. */
  private static Part part(List<PlannedBlock> run) {
    Part first = part(run.get(0));
    if (run.size() == 1) {
      return first;
    }
    PlannedBlock last = run.get(run.size() - 1);
    Box one = first.box();
    Box all =
        new Box(
            one.id(),
            one.name() + " – " + name(last.path()),
            one.look(),
            one.shape(),
            run.size(),
            run.stream().map(PlannedBlock::cost).reduce(Cost.FREE, Cost::plus),
            one.inside(),
            true);
    return new Part(all, first.inputs(), last.output().vertex());
  }

  private static Box layer(Vertex vertex) {
    Layer layer = vertex.layer();
    Shape shape = vertex.shape();
    return Box.layer(
        vertex.name(),
        name(vertex.name()),
        layer.accept(new LayerLook()),
        shape.toString(),
        vertex.cost());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
