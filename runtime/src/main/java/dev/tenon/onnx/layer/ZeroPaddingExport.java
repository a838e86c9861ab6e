package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;

/** {@code Pad} of height and width. */
final class ZeroPaddingExport implements LayerExport<ZeroPaddingLayer> {

  @Override
  public Value export(ZeroPaddingLayer layer, Value input, VertexScope scope) {
    int[] padding = layer.getPadding();
    long top = padding[0];
    long bottom = padding[1];
    long left = padding[2];
    long right = padding[3];
    return scope
        .operation("Pad")
        .inputs(input)
        .longs(0, 0, top, left, 0, 0, bottom, right)
        .to(Borders.grown(input.shape(), top + bottom, left + right));
  }
}
