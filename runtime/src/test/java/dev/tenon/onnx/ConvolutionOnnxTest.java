package dev.tenon.onnx;

import dev.tenon.FeatureMap;
import dev.tenon.convolution.GroupedConvolution2D;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;

/** Convolutions of random sizes, in every mode. */
class ConvolutionOnnxTest {
  private static final int CASES = 25;

  /** Height and width. */
  record Extent(int height, int width) {

    static Extent random(Random random, Extent least, Extent most) {
      return new Extent(
          random.nextInt(least.height, most.height + 1),
          random.nextInt(least.width, most.width + 1));
    }

    int[] array() {
      return new int[] {height, width};
    }
  }

  /** What slides over what. */
  record Geometry(
      Extent image,
      Extent kernel,
      Extent stride,
      Extent padding,
      Extent dilation,
      ConvolutionMode mode,
      boolean bias) {
    private static final Extent ONE = new Extent(1, 1);
    private static final Extent NONE = new Extent(0, 0);

    static Geometry random(long seed, boolean transposed) {
      Random random = new Random(seed);
      boolean same = random.nextBoolean();
      Extent kernel = Extent.random(random, ONE, new Extent(4, 4));
      boolean dilated = !transposed && random.nextInt(3) == 0;
      return new Geometry(
          Extent.random(random, new Extent(8, 8), new Extent(13, 13)),
          kernel,
          // A stride beyond the kernel leaves out pixels, which DL4J refuses in mode Same.
          Extent.random(random, ONE, kernel),
          same
              ? NONE
              : Extent.random(random, NONE, new Extent(kernel.height - 1, kernel.width - 1)),
          dilated ? Extent.random(random, ONE, new Extent(2, 2)) : ONE,
          same ? ConvolutionMode.Same : ConvolutionMode.Truncate,
          random.nextBoolean());
    }

    <B extends ConvolutionLayer.BaseConvBuilder<B>> B applyTo(B layer) {
      layer.setKernelSize(kernel.array());
      layer.setStride(stride.array());
      layer.setDilation(dilation.array());
      layer.setPadding(padding.array());
      return layer.convolutionMode(mode).hasBias(bias).activation(Activation.TANH);
    }
  }

  static Stream<Geometry> convolutions() {
    return IntStream.range(0, CASES).mapToObj(seed -> Geometry.random(seed, false));
  }

  static Stream<Geometry> transposed() {
    return IntStream.range(0, CASES).mapToObj(seed -> Geometry.random(seed, true));
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void convolves(Geometry geometry) {
    check(geometry, geometry.applyTo(new ConvolutionLayer.Builder()).nOut(5).build());
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void convolvesInGroups(Geometry geometry) {
    check(geometry, geometry.applyTo(new GroupedConvolution2D.Builder().groups(2)).nOut(6).build());
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void convolvesEachChannel(Geometry geometry) {
    check(
        geometry,
        geometry.applyTo(new DepthwiseConvolution2D.Builder().depthMultiplier(3)).build());
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void convolvesEachChannelThenMixes(Geometry geometry) {
    check(
        geometry,
        geometry.applyTo(new SeparableConvolution2D.Builder().depthMultiplier(2)).nOut(5).build());
  }

  @ParameterizedTest
  @MethodSource("transposed")
  void convolvesTransposed(Geometry geometry) {
    check(geometry, geometry.applyTo(new Deconvolution2D.Builder()).nOut(5).build());
  }

  private static void check(Geometry geometry, Layer layer) {
    FeatureMap input = new FeatureMap(4, geometry.image().height(), geometry.image().width());
    ComputationGraph graph = Exported.graph(input, net -> net.addLayer("out", layer, "in"));
    Exported.assertComputesTheSame(graph, input);
  }
}
