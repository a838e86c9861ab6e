package dev.tenon.onednn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Each in a process of its own, since the path is chosen once in a process. */
class OneDnnTest {

  @Test
  void convolutionAndBatchNormalisationUseTheirHelpersInANetworkThatNoBuilderMade()
      throws Exception {
    assertThat(run("plain"))
        .containsExactly("convolution helped", "pooling not helped", "norm helped", "ONEDNN");
  }

  @Test
  void theSwitchOfDeeplearning4jStopsThem() throws Exception {
    assertThat(run("plain", "-D" + OneDnn.SWITCH + "=true"))
        .containsExactly(
            "convolution not helped", "pooling not helped", "norm not helped", "SWITCHED_OFF");
  }

  @Test
  void aNetworkThatWouldFailOnOneDnnTakesTheProcessToTheBuiltInPath() throws Exception {
    assertThat(run("dilated"))
        .containsExactly(
            "convolution not helped", "pooling not helped", "norm not helped", "UNSUITABLE");
  }

  @Test
  void soDoesANetworkInWhichItIsFrozen() throws Exception {
    assertThat(run("frozen"))
        .containsExactly(
            "convolution not helped", "pooling not helped", "norm not helped", "UNSUITABLE");
  }

  @ParameterizedTest
  @CsvSource({"3,1,1,true", "3,2,1,true", "1,1,1,true", "3,1,2,false", "1,3,1,false"})
  void convolvesWithoutDilationAndWithoutSkippingPixels(
      int kernel, int stride, int dilation, boolean can) {
    int[] square = {kernel, kernel};
    assertThat(OneDnn.convolves(square, new int[] {1, stride}, new int[] {dilation, 1}))
        .isEqualTo(can);
  }

  private static List<String> run(String network, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Program.class.getName(), network));
    Process jvm =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> printed = new String(jvm.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(jvm.waitFor()).isZero();
    return printed;
  }

  /** Applies a network and prints which of its layers have a helper. */
  static final class Program {

    public static void main(String[] arguments) {
      ComputationGraphConfiguration configuration = configuration(arguments[0]);
      if (!arguments[0].equals("plain")) {
        OneDnn.prepareFor(configuration);
      }
      ComputationGraph graph = new ComputationGraph(configuration);
      graph.init();
      graph.output(Nd4j.rand(DataType.FLOAT, 1, 3, 19, 19));
      for (String layer : List.of("convolution", "pooling", "norm")) {
        boolean helped = graph.getLayer(layer).getHelper() != null;
        System.out.println(layer + (helped ? " helped" : " not helped"));
      }
      System.out.println(OneDnn.switchOn());
    }

    private static ComputationGraphConfiguration configuration(String network) {
      int dilation = network.equals("plain") ? 1 : 2;
      Layer depthwise =
          new DepthwiseConvolution2D.Builder(3, 3)
              .dilation(dilation, dilation)
              .activation(Activation.IDENTITY)
              .build();
      return new NeuralNetConfiguration.Builder()
          .graphBuilder()
          .addInputs("in")
          .setInputTypes(InputType.convolutional(19, 19, 3))
          .addLayer("convolution", new ConvolutionLayer.Builder(3, 3).nOut(4).build(), "in")
          .addLayer("pooling", new SubsamplingLayer.Builder().build(), "convolution")
          .addLayer("norm", new BatchNormalization(), "pooling")
          .addLayer(
              "depthwise",
              network.equals("frozen") ? new FrozenLayer(depthwise) : depthwise,
              "norm")
          .setOutputs("depthwise")
          .validateOutputLayerConfig(false)
          .build();
    }
  }
}
