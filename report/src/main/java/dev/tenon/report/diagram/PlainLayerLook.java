package dev.tenon.report.diagram;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.layer.ZeroPadding;

/** Says in a few words what a layer without weights does. */
abstract class PlainLayerLook implements LayerVisitor<Look> {
  /** What an addition is called. */
  static final String SUM = Words.lower(ElementWiseOperation.ADD);

  @Override
  public Look visit(Activate layer) {
    return new Look(Hue.ACTIVATION, Words.activation(layer.activation()));
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
  public Look visit(Cropping layer) {
    return new Look(Hue.RESIZING, "crop");
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

  private static Look head(Activation activation) {
    return new Look(Hue.HEAD, "output" + Words.suffix(activation));
  }
}
