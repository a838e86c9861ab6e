package dev.tenon.processor.summary;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.ReceptiveField;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.summary.Row.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the inputs, blocks and layers of a network out one after the other. */
final class Rows {
  private final Plan plan;
  private final Detail detail;
  private final Wiring wiring;
  private final Map<String, ReceptiveField> fields = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  Rows(Plan plan, Detail detail) {
    this.plan = plan;
    this.detail = detail;
    this.wiring = new Wiring(plan.network());
  }

  List<Row> all() {
    plan.inputs().forEach(this::input);
    plan.vertices().forEach(vertex -> fields.put(vertex.name(), vertex.field()));
    plan.blocks().forEach(block -> block(block, wiring.sources(block.decl()), 0));
    return rows;
  }

  private void input(PlannedInput input) {
    fields.put(input.name(), ReceptiveField.PIXEL);
    Optional<Extent> field = field(input.name(), input.shape());
    rows.add(
        new Row(
            Level.INPUT,
            input.name(),
            0,
            "Input",
            input.shape(),
            Cost.FREE,
            input.activations(),
            field,
            List.of()));
  }

  private void block(PlannedBlock block, List<String> connectedTo, int depth) {
    Wire output = block.output();
    rows.add(
        new Row(
            Level.BLOCK,
            block.path(),
            depth,
            type(block.decl()),
            output.shape(),
            block.cost(),
            block.activations(),
            field(output.vertex(), output.shape()),
            connectedTo));
    if (detail == Detail.LAYERS) {
      block.parts().forEach(part -> block(part, vertices(part.inputs()), depth + 1));
      block.own().forEach(vertex -> layer(vertex, block, depth + 1));
    }
  }

  /** A block that is a single layer of its own name has said everything already. */
  private void layer(Vertex vertex, PlannedBlock block, int depth) {
    if (!vertex.name().equals(block.path())) {
      rows.add(
          new Row(
              Level.LAYER,
              vertex.name(),
              depth,
              type(vertex.layer()),
              vertex.shape(),
              vertex.cost(),
              vertex.activations(),
              field(vertex.name(), vertex.shape()),
              vertex.inputs()));
    }
  }

  private static String type(BlockDecl decl) {
    return decl.repeat()
        .map(repeat -> decl.typeName() + " ×" + repeat.times().value())
        .orElseGet(decl::typeName);
  }

  private static String type(Layer layer) {
    return layer instanceof ElementWise merge
        ? merge.operation().dl4jName()
        : layer.getClass().getSimpleName();
  }

  private static List<String> vertices(List<Wire> wires) {
    return wires.stream().map(Wire::vertex).toList();
  }

  private Optional<Extent> field(String vertex, Shape shape) {
    return shape instanceof Shape.FeatureMap || shape instanceof Shape.Clip
        ? Optional.of(fields.getOrDefault(vertex, ReceptiveField.PIXEL).size())
        : Optional.empty();
  }
}
