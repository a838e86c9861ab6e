package dev.tenon.report.diagram;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.shape.Extent;

/** Says in a few words what a layer does. */
final class LayerLook extends PlainLayerLook {
  @Override
  public Look visit(BatchNorm layer) {
    return new Look(Hue.NORMALIZATION, "batch norm");
  }

  @Override
  public Look visit(Convolution layer) {
    Hue hue = layer.window().kernel().equals(Extent.ONE) ? Hue.POINTWISE : Hue.CONVOLUTION;
    return new Look(
        hue,
        Words.window("conv", layer.window(), layer.filters()) + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(Dense layer) {
    return dense(Hue.DENSE, layer.units(), layer.activation());
  }

  @Override
  public Look visit(DepthwiseConvolution layer) {
    String words = Words.window("depthwise", layer.window());
    return new Look(Hue.DEPTHWISE, words + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(GroupedConvolution layer) {
    String words = Words.window("conv", layer.window(), layer.filters());
    return new Look(
        Hue.CONVOLUTION,
        words + " in " + layer.groups() + " groups" + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(Lstm layer) {
    return new Look(Hue.RECURRENT, "LSTM · " + layer.units());
  }

  @Override
  public Look visit(Output layer) {
    return dense(Hue.HEAD, layer.units(), layer.activation());
  }

  @Override
  public Look visit(SeparableConvolution layer) {
    String words = Words.window("separable conv", layer.window(), layer.filters());
    return new Look(Hue.DEPTHWISE, words + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(SequenceOutput layer) {
    return dense(Hue.HEAD, layer.units(), layer.activation());
  }

  @Override
  public Look visit(TransposedConvolution layer) {
    String words = Words.window("transposed conv", layer.window(), layer.filters());
    return new Look(Hue.CONVOLUTION, words + Words.suffix(layer.activation()));
  }

  private static Look dense(Hue hue, long units, Activation activation) {
    return new Look(hue, "dense · " + units + Words.suffix(activation));
  }
}
