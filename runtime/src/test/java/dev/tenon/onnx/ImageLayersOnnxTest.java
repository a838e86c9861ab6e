package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;

import dev.tenon.FeatureMap;
import dev.tenon.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Layers that take images or vectors and are no convolutions. */
class ImageLayersOnnxTest {
  private static final FeatureMap MAP = new FeatureMap(6, 11, 8);
  private static final Vector VECTOR = new Vector(6);

  static Stream<Layer> poolings() {
    return Stream.of(PoolingType.MAX, PoolingType.AVG, PoolingType.PNORM)
        .flatMap(
            type ->
                Stream.of(
                    pooling(type, ConvolutionMode.Truncate, 2, 2, 0),
                    pooling(type, ConvolutionMode.Truncate, 3, 2, 1),
                    pooling(type, ConvolutionMode.Truncate, 3, 3, 1),
                    pooling(type, ConvolutionMode.Same, 2, 2, 0),
                    pooling(type, ConvolutionMode.Same, 3, 2, 0),
                    pooling(type, ConvolutionMode.Same, 4, 1, 0),
                    pooling(type, ConvolutionMode.Same, 1, 2, 0)));
  }

  private static Layer pooling(
      PoolingType type, ConvolutionMode mode, int kernel, int stride, int padding) {
    SubsamplingLayer.Builder layer =
        new SubsamplingLayer.Builder(type)
            .kernelSize(kernel, kernel)
            .stride(stride, stride)
            .pnorm(2)
            .convolutionMode(mode);
    return mode == ConvolutionMode.Same ? layer.build() : layer.padding(padding, padding).build();
  }

  @ParameterizedTest
  @MethodSource("poolings")
  void pools(Layer pooling) {
    check(pooling);
  }

  @Test
  void poolsTheMaximumOfADilatedWindow() {
    check(
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 3)
            .stride(1, 2)
            .dilation(2, 2)
            .build());
  }

  @ParameterizedTest
  @EnumSource(PoolingType.class)
  void poolsEveryPixel(PoolingType type) {
    check(new GlobalPoolingLayer.Builder(type).pnorm(2).build());
    check(new GlobalPoolingLayer.Builder(type).pnorm(2).collapseDimensions(false).build());
  }

  @Test
  void padsAndCrops() {
    check(new ZeroPaddingLayer(1, 2, 3, 0));
    check(new Cropping2D(1, 2, 0, 3));
    check(new Cropping2D(0, 0, 1, 0));
  }

  @Test
  void upsamples() {
    check(new Upsampling2D.Builder(2).build());
    check(new Upsampling2D.Builder().size(new int[] {3, 2}).build());
  }

  @Test
  void normalisesOverNeighbouringChannels() {
    check(new LocalResponseNormalization.Builder().k(2).n(5).alpha(0.1).beta(0.75).build());
    check(new LocalResponseNormalization.Builder().k(1).n(4).alpha(0.5).beta(0.5).build());
  }

  @Test
  void normalisesBatches() {
    Layer dense = new DenseLayer.Builder().nOut(5).activation(Activation.TANH).build();
    ComputationGraph graph =
        Exported.graph(
            MAP,
            net ->
                net.addLayer("first", new BatchNormalization(), "in")
                    .addLayer("dense", dense, "first")
                    .addLayer(
                        "second",
                        new BatchNormalization.Builder().useLogStd(false).eps(1e-3).build(),
                        "dense")
                    .addLayer("out", new ActivationLayer(Activation.TANH), "second"));
    requireNonNull(graph.getParam("second_var")).addi(1);

    Exported.assertComputesTheSame(graph, MAP);
  }

  @Test
  void flattensBeforeDenseLayers() {
    check(new DenseLayer.Builder().nOut(7).activation(Activation.TANH).build());
    checkVector(new DenseLayer.Builder().nOut(7).hasBias(false).build());
  }

  @Test
  void scores() {
    check(
        new OutputLayer.Builder(LossFunction.MCXENT)
            .nOut(3)
            .activation(Activation.SOFTMAX)
            .build());
    checkVector(
        new OutputLayer.Builder(LossFunction.MSE)
            .nOut(3)
            .hasBias(false)
            .activation(Activation.IDENTITY)
            .build());
    checkVector(new LossLayer.Builder(LossFunction.MCXENT).activation(Activation.SOFTMAX).build());
    check(new CnnLossLayer.Builder(LossFunction.MCXENT).activation(Activation.SOFTMAX).build());
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void activates(Activation activation) {
    check(new ActivationLayer(activation));
    checkVector(new DenseLayer.Builder().nOut(5).activation(activation).build());
  }

  /** Without the shapes of the inputs, height and width stay open. */
  @Test
  void leavesTheSizeOfTheImageOpen() {
    ComputationGraph graph =
        Exported.graph(
            MAP,
            net ->
                net.addLayer("conv", convolution(ConvolutionMode.Same), "in")
                    .addLayer("valid", convolution(ConvolutionMode.Truncate), "conv")
                    .addLayer(
                        "pool", pooling(PoolingType.AVG, ConvolutionMode.Same, 3, 2, 0), "valid")
                    .addLayer("pad", new ZeroPaddingLayer(1, 2, 3, 0), "pool")
                    .addLayer("up", new Upsampling2D.Builder(2).build(), "pad")
                    .addLayer("out", new GlobalPoolingLayer(PoolingType.AVG), "up"));

    Exported.assertComputesTheSame(graph, List.of(MAP));
    Exported.assertComputesTheSame(graph, List.of(new FeatureMap(6, 14, 9)));
  }

  private static Layer convolution(ConvolutionMode mode) {
    return new ConvolutionLayer.Builder(3, 3).stride(2, 1).nOut(4).convolutionMode(mode).build();
  }

  private static void check(Layer layer) {
    ComputationGraph graph = Exported.graph(MAP, net -> net.addLayer("out", layer, "in"));
    Exported.assertComputesTheSame(graph, MAP);
  }

  private static void checkVector(Layer layer) {
    ComputationGraph graph = Exported.graph(VECTOR, net -> net.addLayer("out", layer, "in"));
    Exported.assertComputesTheSame(graph, VECTOR);
  }
}
