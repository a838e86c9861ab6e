package dev.tenon.processor.oracle;

import dev.tenon.builder.WeightedLoss;
import dev.tenon.convolution.GroupedConvolution2D;
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
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/** Adds one node to DL4J's graph, everything that could be left to a default written out. */
final class Dl4jVertex extends Dl4jPlainVertex {
  private static final int MOST_WEIGHTS = 1_000_000;

  Dl4jVertex(Graph graph, Graph.Node node, GraphBuilder builder) {
    super(graph, node, builder);
  }

  @Override
  public GraphBuilder visit(BatchNorm layer) {
    return add(
        new BatchNormalization.Builder()
            .eps(layer.epsilon())
            .decay(layer.decay())
            .activation(Activation.IDENTITY)
            .build());
  }

  @Override
  public GraphBuilder visit(Convolution layer) {
    return add(
        Dl4jWindow.on(new ConvolutionLayer.Builder(), layer.window())
            .nOut(layer.filters())
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(Dense layer) {
    return add(
        new DenseLayer.Builder()
            .nOut(layer.units())
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(DepthwiseConvolution layer) {
    return add(
        Dl4jWindow.on(new DepthwiseConvolution2D.Builder(), layer.window())
            .depthMultiplier(Math.toIntExact(layer.multiplier()))
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(GroupedConvolution layer) {
    return add(
        Dl4jWindow.on(new GroupedConvolution2D.Builder(), layer.window())
            .nOut(layer.filters())
            .groups(Math.toIntExact(layer.groups()))
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(Lstm layer) {
    return add(
        new LSTM.Builder()
            .nOut(layer.units())
            .activation(activation(layer.activation()))
            .gateActivationFunction(Activation.SIGMOID)
            .build());
  }

  @Override
  public GraphBuilder visit(Output layer) {
    return add(
        new OutputLayer.Builder(weighted(layer))
            .nOut(layer.units())
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(SeparableConvolution layer) {
    return add(
        Dl4jWindow.on(new SeparableConvolution2D.Builder(), layer.window())
            .nOut(layer.filters())
            .depthMultiplier(Math.toIntExact(layer.multiplier()))
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(SequenceOutput layer) {
    return add(
        new RnnOutputLayer.Builder(loss(layer.loss()))
            .nOut(layer.units())
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(TransposedConvolution layer) {
    return add(
        Dl4jWindow.on(new Deconvolution2D.Builder(), layer.window())
            .nOut(layer.filters())
            .hasBias(layer.bias())
            .activation(activation(layer.activation()))
            .build());
  }

  /** Weights change no shape, and more than a million only fill the memory. */
  private static ILossFunction weighted(Output layer) {
    return layer.lossWeight() == 1 || layer.units() > MOST_WEIGHTS
        ? loss(layer.loss()).getILossFunction()
        : WeightedLoss.of(
            "oracle", loss(layer.loss()), Math.toIntExact(layer.units()), layer.lossWeight());
  }
}
