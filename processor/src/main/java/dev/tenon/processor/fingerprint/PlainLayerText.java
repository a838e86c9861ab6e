package dev.tenon.processor.fingerprint;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;

/** What a layer without weights computes from its inputs. */
abstract class PlainLayerText implements LayerVisitor<String> {
  static String window(Window window) {
    return String.join(
        " ",
        "kernel=" + window.kernel(),
        "stride=" + window.stride(),
        "dilation=" + window.dilation(),
        "padding=" + window.padding(),
        "mode=" + mode(window));
  }

  /** Where the mode Strict is accepted, Truncate computes the same. */
  private static PaddingMode mode(Window window) {
    return window.mode() == PaddingMode.STRICT ? PaddingMode.TRUNCATE : window.mode();
  }

  private static String sides(long top, long bottom, long left, long right) {
    return "top=" + top + " bottom=" + bottom + " left=" + left + " right=" + right;
  }

  @Override
  public String visit(Activate layer) {
    return "activation " + layer.activation();
  }

  @Override
  public String visit(ChannelScaling layer) {
    return "channelscaling";
  }

  @Override
  public String visit(ChannelZeroPadding layer) {
    return "channelzeropadding zeros=" + layer.zeros();
  }

  @Override
  public String visit(Concat layer) {
    return "concat";
  }

  @Override
  public String visit(Cropping layer) {
    return "cropping " + sides(layer.top(), layer.bottom(), layer.left(), layer.right());
  }

  @Override
  public String visit(Dropout layer) {
    return "dropout";
  }

  @Override
  public String visit(ElementWise layer) {
    return "elementwise " + layer.operation();
  }

  @Override
  public String visit(GlobalPooling layer) {
    return "globalpooling " + layer.kind() + " keep=" + layer.keepDimensions();
  }

  @Override
  public String visit(JoinFrames layer) {
    return "joinframes";
  }

  @Override
  public String visit(LastStep layer) {
    return "laststep";
  }

  @Override
  public String visit(LocalResponseNorm layer) {
    return String.join(
        " ",
        "localresponsenorm k=" + layer.k(),
        "depth=" + layer.depth(),
        "alpha=" + layer.alpha(),
        "beta=" + layer.beta());
  }

  @Override
  public String visit(PixelOutput layer) {
    return "pixeloutput activation=" + layer.activation();
  }

  @Override
  public String visit(Pooling layer) {
    return "pooling " + layer.kind() + " " + window(layer.window());
  }

  @Override
  public String visit(Scale layer) {
    return "scale factor=" + layer.factor();
  }

  @Override
  public String visit(SequencePooling layer) {
    return "sequencepooling " + layer.kind();
  }

  @Override
  public String visit(Shift layer) {
    return "shift summand=" + layer.summand();
  }

  @Override
  public String visit(SplitClip layer) {
    return "splitclip";
  }

  @Override
  public String visit(Squeeze layer) {
    return "squeeze";
  }

  @Override
  public String visit(Upsampling layer) {
    return "upsampling size=" + layer.size();
  }

  @Override
  public String visit(VectorOutput layer) {
    return "vectoroutput activation=" + layer.activation();
  }

  @Override
  public String visit(ZeroPadding layer) {
    return "zeropadding " + sides(layer.top(), layer.bottom(), layer.left(), layer.right());
  }
}
