package dev.tenon.onnx.layer;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.nd4j.linalg.factory.Nd4j;

/** {@code Resize} that repeats each pixel. */
final class UpsamplingExport implements LayerExport<Upsampling2D> {

  @Override
  public Value export(Upsampling2D layer, Value input, VertexScope scope) {
    int[] size = layer.getSize();
    TensorShape in = input.shape();
    return scope
        .operation("Resize")
        .inputs(input)
        .absent()
        .weights("scales", Nd4j.createFromArray(1f, 1f, (float) size[0], (float) size[1]))
        .attribute("mode", "nearest")
        .attribute("coordinate_transformation_mode", "asymmetric")
        .attribute("nearest_mode", "floor")
        .to(in.with(2, times(in.size(2), size[0])).with(3, times(in.size(3), size[1])));
  }

  private static long times(long size, long factor) {
    return size == UNKNOWN ? UNKNOWN : size * factor;
  }
}
