package dev.tenon.report.diagram;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.shape.Extent;

/** Says in a few words what a layer does. */
final class LayerLook implements LayerVisitor<Look> {
  /** What an addition is called. */
  static final String SUM = Words.lower(ElementWiseOperation.ADD);

  @Override
  public Look visit(Activate layer) {
    return new Look(Hue.ACTIVATION, Words.activation(layer.activation()));
  }

  @Override
  public Look visit(BatchNorm layer) {
    return new Look(Hue.NORMALIZATION, "batch norm");
  }

  @Override
  public Look visit(ChannelScaling layer) {
    return new Look(Hue.MERGE, "scale channels");
  }

  @Override
  public Look visit(ChannelZeroPadding layer) {
    return new Look(Hue.RESIZING, "+" + layer.zeros() + " zero channels");
  }

  @Override
  public Look visit(Concat layer) {
    return new Look(Hue.MERGE, "concat");
  }

  @Override
  public Look visit(Convolution layer) {
    Hue hue = layer.window().kernel().equals(Extent.ONE) ? Hue.POINTWISE : Hue.CONVOLUTION;
    return new Look(
        hue,
        Words.window("conv", layer.window(), layer.filters()) + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(Cropping layer) {
    return new Look(Hue.RESIZING, "crop");
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
  public Look visit(Dropout layer) {
    return new Look(Hue.REGULARIZATION, "dropout " + layer.rate());
  }

  @Override
  public Look visit(ElementWise layer) {
    return new Look(Hue.MERGE, Words.lower(layer.operation()));
  }

  @Override
  public Look visit(GlobalPooling layer) {
    return pooling("global ", layer.kind());
  }

  @Override
  public Look visit(GroupedConvolution layer) {
    String words = Words.window("conv", layer.window(), layer.filters());
    return new Look(
        Hue.CONVOLUTION,
        words + " in " + layer.groups() + " groups" + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(JoinFrames layer) {
    return new Look(Hue.RESIZING, "join frames");
  }

  @Override
  public Look visit(LastStep layer) {
    return new Look(Hue.RESIZING, "last step");
  }

  @Override
  public Look visit(LocalResponseNorm layer) {
    return new Look(Hue.NORMALIZATION, "local response norm");
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
  public Look visit(PixelOutput layer) {
    return head(layer.activation());
  }

  @Override
  public Look visit(Pooling layer) {
    String words = Words.window(Words.lower(layer.kind()) + " pool", layer.window());
    return new Look(Hue.POOLING, words);
  }

  @Override
  public Look visit(Scale layer) {
    return new Look(Hue.ACTIVATION, "× " + layer.factor());
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
  public Look visit(SequencePooling layer) {
    return pooling("over time, ", layer.kind());
  }

  @Override
  public Look visit(Shift layer) {
    return new Look(Hue.ACTIVATION, "+ " + layer.summand());
  }

  @Override
  public Look visit(SplitClip layer) {
    return new Look(Hue.RESIZING, "split into frames");
  }

  @Override
  public Look visit(Squeeze layer) {
    return new Look(Hue.RESIZING, "to vector");
  }

  @Override
  public Look visit(TransposedConvolution layer) {
    String words = Words.window("transposed conv", layer.window(), layer.filters());
    return new Look(Hue.CONVOLUTION, words + Words.suffix(layer.activation()));
  }

  @Override
  public Look visit(Upsampling layer) {
    return new Look(Hue.RESIZING, "enlarge " + layer.size());
  }

  @Override
  public Look visit(VectorOutput layer) {
    return head(layer.activation());
  }

  @Override
  public Look visit(ZeroPadding layer) {
    return new Look(Hue.RESIZING, "zero padding");
  }

  private static Look pooling(String before, PoolingKind kind) {
    return new Look(Hue.POOLING, before + Words.lower(kind) + " pool");
  }

  private static Look dense(Hue hue, long units, Activation activation) {
    return new Look(hue, "dense · " + units + Words.suffix(activation));
  }

  private static Look head(Activation activation) {
    return new Look(Hue.HEAD, "output" + Words.suffix(activation));
  }
}
