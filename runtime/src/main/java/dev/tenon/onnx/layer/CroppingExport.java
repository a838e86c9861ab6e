package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;

/** {@code Slice} of height and width. */
final class CroppingExport implements LayerExport<Cropping2D> {

  @Override
  public Value export(Cropping2D layer, Value input, VertexScope scope) {
    int[] cropping = layer.getCropping();
    long top = cropping[0];
    long bottom = cropping[1];
    long left = cropping[2];
    long right = cropping[3];
    return scope
        .operation("Slice")
        .inputs(input)
        .longs(top, left)
        .longs(end(bottom), end(right))
        .longs(2, 3)
        .to(Borders.grown(input.shape(), -top - bottom, -left - right));
  }

  /** Counted from behind; 0 would be the very beginning. */
  private static long end(long cropped) {
    return cropped == 0 ? Long.MAX_VALUE : -cropped;
  }
}
