package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import dev.tenon.onnx.layer.Layers;
import java.util.List;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.jspecify.annotations.Nullable;

/** What lies before the layer, then the layer. */
final class LayerVertexExport implements VertexExport<LayerVertex> {
  private final Layers layers = new Layers();

  @Override
  public Value export(LayerVertex vertex, List<Value> inputs, VertexScope scope) {
    @Nullable InputPreProcessor before = vertex.getPreProcessor();
    Value input = inputs.get(0);
    Value prepared = before == null ? input : PreProcessors.export(before, input, scope);
    return layers.export(vertex.getLayerConf().getLayer(), prepared, scope);
  }
}
