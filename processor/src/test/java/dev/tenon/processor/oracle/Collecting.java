package dev.tenon.processor.oracle;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Fit;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.problem.Misfit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the layers of one block, the first that does not fit included, which is the last. */
final class Collecting implements Lowering {
  private final String path;
  private final Attributes attributes;
  private final List<Wire> inputs;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private boolean misfit;

  Collecting(String path, Attributes attributes, List<Wire> inputs) {
    this.path = path;
    this.attributes = attributes;
    this.inputs = inputs;
  }

  List<Graph.Node> nodes() {
    return nodes;
  }

  /** Whether the last layer does not fit. */
  boolean hasMisfit() {
    return misfit;
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
    return addNode(path + "/" + name, layer, sources);
  }

  @Override
  public Wire add(Layer layer, Wire... sources) {
    return addNode(path, layer, sources);
  }

  @Override
  public Rejection reject(Misfit reason) {
    return new Rejection(reason);
  }

  private Wire addNode(String name, Layer layer, Wire... sources) {
    nodes.add(new Graph.Node(name, layer, Arrays.stream(sources).map(Wire::vertex).toList()));
    Fit fit = layer.fit(Arrays.stream(sources).map(Wire::shape).toList());
    if (fit instanceof Fit.Fails fails) {
      misfit = true;
      throw new Rejection(fails.misfit());
    }
    return new Wire(name, ((Fit.Fits) fit).output());
  }
}
