package dev.tenon.processor.fingerprint;

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

/**
 * What a layer computes from its inputs and weights, in words that must never change: fingerprints
 * are made of them. Numbers are formatted with {@code %s}, whose digits are those of no locale.
 * What matters in training only is left out: losses, dropout rates, the decay of batch
 * normalisation.
 */
public final class LayerText extends PlainLayerText {
  private static String activated(boolean bias, Activation activation) {
    return "bias=%s activation=%s".formatted(bias, activation);
  }

  @Override
  public String visit(BatchNorm layer) {
    return "batchnorm epsilon=" + layer.epsilon();
  }

  @Override
  public String visit(Convolution layer) {
    return "convolution filters=%s %s %s"
        .formatted(
            layer.filters(), window(layer.window()), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(Dense layer) {
    return "dense units=%s %s"
        .formatted(layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(DepthwiseConvolution layer) {
    return "depthwise multiplier=%s %s %s"
        .formatted(
            layer.multiplier(),
            window(layer.window()),
            activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(GroupedConvolution layer) {
    return "grouped filters=%s groups=%s %s %s"
        .formatted(
            layer.filters(),
            layer.groups(),
            window(layer.window()),
            activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(Lstm layer) {
    return "lstm units=%s activation=%s".formatted(layer.units(), layer.activation());
  }

  @Override
  public String visit(Output layer) {
    return "output units=%s %s"
        .formatted(layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(SeparableConvolution layer) {
    return "separable filters=%s multiplier=%s %s %s"
        .formatted(
            layer.filters(),
            layer.multiplier(),
            window(layer.window()),
            activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(SequenceOutput layer) {
    return "sequenceoutput units=%s %s"
        .formatted(layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(TransposedConvolution layer) {
    return "transposed filters=%s %s %s"
        .formatted(
            layer.filters(), window(layer.window()), activated(layer.bias(), layer.activation()));
  }
}
