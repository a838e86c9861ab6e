package dev.tenon.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Fit;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Collects the layers of one block; each is checked against its inputs as it is added. */
final class BlockLowering implements Lowering {
  private final String path;
  private final Attributes attributes;
  private final List<Wire> inputs;
  private final long times;
  private final Fields fields;
  private final List<Vertex> vertices = new ArrayList<>();
  private List<Shape> met;

  /**
   * @param fields of everything planned so far; layers add theirs
   */
  BlockLowering(String path, Attributes attributes, List<Source> sources, Fields fields) {
    this.path = path;
    this.attributes = attributes;
    this.inputs = sources.stream().map(Source::wire).toList();
    this.times = Source.times(sources);
    this.fields = fields;
    this.met = inputs.stream().map(Wire::shape).toList();
  }

  List<Vertex> vertices() {
    return vertices;
  }

  /** The inputs of the layer that was added last, fitting or not; before any, of the block. */
  List<Shape> met() {
    return met;
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }

  @Override
  public List<Wire> inputs() {
    return inputs;
  }

  @Override
  public Wire add(String name, Layer layer, Wire... sources) {
    return addVertex(path + "/" + name, layer, List.of(sources));
  }

  @Override
  public Wire add(Layer layer, Wire... sources) {
    return addVertex(path, layer, List.of(sources));
  }

  @Override
  public Rejection reject(Misfit misfit) {
    return new Rejection(misfit);
  }

  private Wire addVertex(String name, Layer layer, List<Wire> sources) {
    List<Shape> shapes = sources.stream().map(Wire::shape).toList();
    met = shapes;
    try {
      Fit fit = layer.fit(shapes);
      if (fit instanceof Fit.Fails fails) {
        throw reject(fails.misfit());
      }
      Shape shape = ((Fit.Fits) fit).output();
      SizeLimit.check(shape);
      List<String> names = sources.stream().map(Wire::vertex).toList();
      ReceptiveField field = ReceptiveField.after(layer, fields.of(names));
      fields.put(name, field);
      vertices.add(
          new Vertex(name, layer, names, shape, times, layer.cost(shapes).times(times), field));
      return new Wire(name, shape);
    } catch (ArithmeticException overflow) {
      throw reject(
          new Misfit(
              Code.OVERFLOW,
              "is too large: its parameters or multiply-accumulates over %s exceed 64 bits"
                  .formatted(shapes.stream().map(Shape::toString).collect(joining(" and ")))));
    }
  }
}
