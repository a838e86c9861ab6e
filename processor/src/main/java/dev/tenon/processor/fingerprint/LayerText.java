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
 * are made of them. Numbers are those of {@code toString()}, whose digits are those of no locale.
 * What matters in training only is left out: losses, dropout rates, the decay of batch
 * normalisation.
 */
public final class LayerText extends PlainLayerText {
  private static String activated(boolean bias, Activation activation) {
    return "bias=" + bias + " activation=" + activation;
  }

  @Override
  public String visit(BatchNorm layer) {
    return "batchnorm epsilon=" + layer.epsilon();
  }

  @Override
  public String visit(Convolution layer) {
    return String.join(
        " ",
        "convolution filters=" + layer.filters(),
        window(layer.window()),
        activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(Dense layer) {
    return String.join(
        " ", "dense units=" + layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(DepthwiseConvolution layer) {
    return String.join(
        " ",
        "depthwise multiplier=" + layer.multiplier(),
        window(layer.window()),
        activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(GroupedConvolution layer) {
    return String.join(
        " ",
        "grouped filters=" + layer.filters(),
        "groups=" + layer.groups(),
        window(layer.window()),
        activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(Lstm layer) {
    return "lstm units=" + layer.units() + " activation=" + layer.activation();
  }

  @Override
  public String visit(Output layer) {
    return String.join(
        " ", "output units=" + layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(SeparableConvolution layer) {
    return String.join(
        " ",
        "separable filters=" + layer.filters(),
        "multiplier=" + layer.multiplier(),
        window(layer.window()),
        activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(SequenceOutput layer) {
    return String.join(
        " ", "sequenceoutput units=" + layer.units(), activated(layer.bias(), layer.activation()));
  }

  @Override
  public String visit(TransposedConvolution layer) {
    return String.join(
        " ",
        "transposed filters=" + layer.filters(),
        window(layer.window()),
        activated(layer.bias(), layer.activation()));
  }
}
