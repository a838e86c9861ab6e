package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;

/**
 * {@code LRN}. Deeplearning4j sums over n ÷ 2 channels, rounded down, on either side and does not
 * divide alpha by their number, as ONNX does.
 */
final class LocalResponseNormExport implements LayerExport<LocalResponseNormalization> {

  @Override
  public Value export(LocalResponseNormalization layer, Value input, VertexScope scope) {
    int side = (int) layer.getN() / 2;
    int channels = 2 * side + 1;
    return scope
        .operation("LRN")
        .inputs(input)
        .attribute("size", channels)
        .attribute("alpha", layer.getAlpha() * channels)
        .attribute("beta", layer.getBeta())
        .attribute("bias", layer.getK())
        .to(input.shape());
  }
}
