package dev.tenon.onednn;

import static dev.tenon.onednn.LayerPass.assertPathsAgree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.convolution.GroupedConvolution2D;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Outputs and gradients with oneDNN, in layers and in operations, equal those without. */
class EquivalenceTest {

  /** Or all of this would compare the built-in path with itself. */
  @BeforeAll
  static void requireOneDnn() {
    assertThat(OneDnn.switchOn()).isEqualTo(EnginePath.ONEDNN);
  }

  static Stream<RandomWindow> windows() {
    return RandomWindow.several(30);
  }

  static Stream<RandomWindow> denseWindows() {
    return windows().map(RandomWindow::dense);
  }

  static Stream<RandomWindow> channelsFirst() {
    return RandomWindow.several(15).map(RandomWindow::dense).map(RandomWindow::channelsFirst);
  }

  static Stream<RandomWindow> pointwiseWindows() {
    return windows().map(RandomWindow::pointwise);
  }

  /** Images large enough to be multiplied, forward only or both ways, and in steps. */
  @ParameterizedTest
  @CsvSource({"64,64,1", "200,600,1", "64,64,2", "512,1024,2"})
  void pointwiseConvolutionOfLargeImages(int channels, int filters, int stride) {
    assertPathsAgree(
        new ConvolutionLayer.Builder(1, 1)
            .stride(stride, stride)
            .nOut(filters)
            .hasBias(stride == 1)
            .activation(Activation.IDENTITY)
            .build(),
        InputType.convolutional(60, 58, channels),
        7,
        images(CNN2DFormat.NCHW, 2, channels, 60, 58),
        images(CNN2DFormat.NCHW, 3, channels, 60, 58));
  }

  /** With dilation too, where Deeplearning4j falls back. */
  @ParameterizedTest
  @MethodSource({"windows", "denseWindows", "pointwiseWindows"})
  void convolution(RandomWindow window) {
    ConvolutionLayer convolution =
        new ConvolutionLayer.Builder(
                window.kernel().toArray(), window.stride().toArray(), window.padding().toArray())
            .dilation(window.dilation().toArray())
            .convolutionMode(window.mode())
            .nOut(filters(window))
            .hasBias(hasBias(window))
            .activation(window.seed() % 2 == 0 ? Activation.IDENTITY : Activation.TANH)
            .build();
    assertPathsAgree(convolution, window.input(), window.seed(), window.batches());
  }

  @ParameterizedTest
  @MethodSource("denseWindows")
  void maxPooling(RandomWindow window) {
    assertPathsAgree(
        pooling(PoolingType.MAX, window).build(), window.input(), window.seed(), window.batches());
  }

  @ParameterizedTest
  @MethodSource("denseWindows")
  void averagePooling(RandomWindow window) {
    assertPathsAgree(
        pooling(PoolingType.AVG, window).avgPoolIncludePadInDivisor(window.seed() % 3 == 0).build(),
        window.input(),
        window.seed(),
        window.batches());
  }

  private static SubsamplingLayer.Builder pooling(PoolingType type, RandomWindow window) {
    return new SubsamplingLayer.Builder(
            type, window.kernel().toArray(), window.stride().toArray(), window.padding().toArray())
        .convolutionMode(window.mode());
  }

  @ParameterizedTest
  @MethodSource("channelsFirst")
  void depthwiseConvolution(RandomWindow window) {
    assertPathsAgree(
        new DepthwiseConvolution2D.Builder(
                window.kernel().toArray(), window.stride().toArray(), window.padding().toArray())
            .depthMultiplier(2)
            .convolutionMode(window.mode())
            .hasBias(hasBias(window))
            .activation(Activation.IDENTITY)
            .build(),
        window.input(),
        window.seed(),
        window.batches());
  }

  @ParameterizedTest
  @MethodSource("channelsFirst")
  void separableConvolution(RandomWindow window) {
    assertPathsAgree(
        new SeparableConvolution2D.Builder(
                window.kernel().toArray(), window.stride().toArray(), window.padding().toArray())
            .convolutionMode(window.mode())
            .nOut(filters(window))
            .hasBias(hasBias(window))
            .activation(Activation.IDENTITY)
            .build(),
        window.input(),
        window.seed(),
        window.batches());
  }

  @ParameterizedTest
  @MethodSource("channelsFirst")
  void transposedConvolution(RandomWindow window) {
    assertPathsAgree(
        new Deconvolution2D.Builder(
                window.kernel().toArray(), window.stride().toArray(), window.padding().toArray())
            .convolutionMode(window.mode())
            .nOut(filters(window))
            .hasBias(hasBias(window))
            .activation(Activation.IDENTITY)
            .build(),
        window.input(),
        window.seed(),
        window.batches());
  }

  /** With dilation too: this layer asks for the built-in operation itself. */
  @ParameterizedTest
  @MethodSource({"windows", "channelsFirst"})
  void groupedConvolution(RandomWindow window) {
    assertPathsAgree(
        new GroupedConvolution2D.Builder()
            .groups(window.channels())
            .kernelSize(window.kernel().toArray())
            .stride(window.stride().toArray())
            .padding(window.padding().toArray())
            .dilation(window.dilation().toArray())
            .convolutionMode(window.mode())
            .nOut(2L * window.channels())
            .hasBias(hasBias(window))
            .activation(Activation.IDENTITY)
            .build(),
        window.channelsFirst().input(),
        window.seed(),
        window.channelsFirst().batches());
  }

  @ParameterizedTest
  @CsvSource({"NCHW,1,false", "NCHW,24,false", "NCHW,7,true", "NHWC,24,false", "NHWC,3,false"})
  void batchNormalisationOfFeatureMaps(CNN2DFormat format, int channels, boolean locked) {
    assertPathsAgree(
        batchNormalisation(locked),
        InputType.convolutional(9, 6, channels, format),
        7,
        images(format, 4, channels, 9, 6),
        images(format, 3, channels, 9, 6));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void batchNormalisationOfVectors(boolean locked) {
    assertPathsAgree(
        batchNormalisation(locked),
        InputType.feedForward(33),
        7,
        Nd4j.randn(DataType.FLOAT, 8, 33),
        Nd4j.randn(DataType.FLOAT, 5, 33));
  }

  private static BatchNormalization batchNormalisation(boolean locked) {
    return new BatchNormalization.Builder()
        .lockGammaBeta(locked)
        .activation(Activation.IDENTITY)
        .build();
  }

  @Test
  void localResponseNormalisation() {
    assertPathsAgree(
        new LocalResponseNormalization.Builder().build(),
        InputType.convolutional(7, 8, 12),
        7,
        images(CNN2DFormat.NCHW, 3, 12, 7, 8));
  }

  @Test
  void lstm() {
    assertPathsAgree(
        new LSTM.Builder().nOut(11).activation(Activation.TANH).build(),
        InputType.recurrent(5, 6),
        7,
        Nd4j.randn(DataType.FLOAT, 4, 5, 6));
  }

  private static long filters(RandomWindow window) {
    return 1 + window.seed() % 19;
  }

  private static boolean hasBias(RandomWindow window) {
    return window.seed() % 3 != 0;
  }

  private static INDArray images(
      CNN2DFormat format, int count, int channels, int height, int width) {
    return format == CNN2DFormat.NCHW
        ? Nd4j.randn(DataType.FLOAT, count, channels, height, width)
        : Nd4j.randn(DataType.FLOAT, count, height, width, channels);
  }
}
