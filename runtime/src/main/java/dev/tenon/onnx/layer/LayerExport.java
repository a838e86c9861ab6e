package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.Layer;

/** Writes the operations that compute what layers of one class compute. */
interface LayerExport<L extends Layer> {

  /**
   * Writes a layer.
   *
   * @param input what the layer takes
   * @return what it gives
   * @throws UnsupportedOperationException if the layer is set up as ONNX cannot express
   */
  Value export(L layer, Value input, VertexScope scope);
}
