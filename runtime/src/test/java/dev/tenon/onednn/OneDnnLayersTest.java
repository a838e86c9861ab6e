package dev.tenon.onednn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.onednn.helper.BatchNormOfRows;
import dev.tenon.onednn.helper.PointwiseConvolution;
import java.lang.reflect.Field;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.AlgoMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.FwdAlgo;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class OneDnnLayersTest {

  /** Or there would be no helper to look after. */
  @BeforeAll
  static void requireOneDnn() {
    assertThat(OneDnn.switchOn()).isEqualTo(EnginePath.ONEDNN);
  }

  @Test
  void keptOutputsChangeNoResult() {
    ComputationGraph keeping = graph();
    OneDnnLayers.keepOutputs(keeping);
    ComputationGraph computing = graph();
    computing.setParams(keeping.params().dup());

    for (int batch : new int[] {4, 2, 5, 2}) {
      INDArray images = images(batch);
      INDArray labels = Nd4j.rand(DataType.FLOAT, batch, 2, 9, 8);
      INDArray others = images(3);
      for (ComputationGraph graph : new ComputationGraph[] {keeping, computing}) {
        graph.fit(new INDArray[] {images}, new INDArray[] {labels});
        graph.output(others);
      }
    }

    assertThat(keeping.params().equalsWithEps(computing.params(), 0)).isTrue();
  }

  @Test
  void keptOutputsAreNotComputedAgain() {
    ComputationGraph keeping = graph();
    OneDnnLayers.keepOutputs(keeping);

    assertThat(forwardPassesInAStep(keeping)).isEqualTo(1);
    assertThat(forwardPassesInAStep(graph())).isEqualTo(2);
  }

  @Test
  void nothingIsKeptOnTheBuiltInPath() {
    ComputationGraph graph = BuiltInPath.get(OneDnnLayersTest::graph);
    OneDnnLayers.keepOutputs(graph);

    assertThat(graph.getConfiguration().getCacheMode()).isEqualTo(CacheMode.NONE);
  }

  /** They would keep the im2col matrix too, and never read it. */
  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"DOUBLE", "HALF"})
  void nothingIsKeptOfOtherTypesThanFloat(DataType type) {
    ComputationGraph graph = graph(type);
    OneDnnLayers.keepOutputs(graph);

    assertThat(graph.getLayer("plain").getHelper()).isInstanceOf(MKLDNNConvHelper.class);
    assertThat(graph.getConfiguration().getCacheMode()).isEqualTo(CacheMode.NONE);
  }

  @Test
  void aDilatedConvolutionLosesItsHelper() {
    ComputationGraph graph = graph();
    OneDnnLayers.prepare(graph);

    assertThat(graph.getLayer("plain").getHelper()).isNotNull();
    assertThat(graph.getLayer("dilated").getHelper()).isNull();
  }

  @Test
  void pointwiseConvolutionsAndBatchNormalisationsGetAFasterHelper() {
    ComputationGraph graph = graph();
    OneDnnLayers.prepare(graph);

    assertThat(graph.getLayer("narrow").getHelper()).isInstanceOf(PointwiseConvolution.class);
    assertThat(graph.getLayer("norm").getHelper()).isInstanceOf(BatchNormOfRows.class);
    assertThat(graph.getLayer("plain").getHelper())
        .hasSameClassAs(new MKLDNNConvHelper(DataType.FLOAT));
  }

  @Test
  void aGraphOfAnotherTypeStaysAsItIs() {
    ComputationGraph graph = graph(DataType.DOUBLE);
    OneDnnLayers.prepare(graph);

    assertThat(graph.getLayer("narrow").getHelper()).isNotInstanceOf(PointwiseConvolution.class);
    assertThat(graph.getLayer("norm").getHelper()).isNotInstanceOf(BatchNormOfRows.class);
  }

  @Test
  void noLayerGetsAHelperOnTheBuiltInPath() {
    ComputationGraph graph = BuiltInPath.get(OneDnnLayersTest::graph);
    OneDnnLayers.prepare(graph);

    assertThat(graph.getLayers()).extracting(Layer::getHelper).containsOnlyNulls();
  }

  /** Of the layer without dilation. */
  private static int forwardPassesInAStep(ComputationGraph graph) {
    Counting helper = new Counting();
    try {
      Field field =
          org.deeplearning4j.nn.layers.convolution.ConvolutionLayer.class.getDeclaredField(
              "helper");
      field.setAccessible(true);
      field.set(graph.getLayer("plain"), helper);
    } catch (ReflectiveOperationException moved) {
      throw new LinkageError("the helper has moved", moved);
    }
    graph.fit(new INDArray[] {images(2)}, new INDArray[] {Nd4j.rand(DataType.FLOAT, 2, 2, 9, 8)});
    return helper.passes;
  }

  private static INDArray images(int count) {
    return Nd4j.rand(DataType.FLOAT, count, 3, 9, 8);
  }

  private static ComputationGraph graph() {
    return graph(DataType.FLOAT);
  }

  private static ComputationGraph graph(DataType type) {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .updater(new Sgd(0.1))
                .dataType(type)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(9, 8, 3))
                .addLayer("plain", convolution(3, 8, 1), "in")
                .addLayer("dilated", convolution(3, 8, 2), "plain")
                .addLayer("norm", new BatchNormalization(), "dilated")
                .addLayer("narrow", convolution(1, 2, 1), "norm")
                .addLayer(
                    "out",
                    new CnnLossLayer.Builder(LossFunction.MSE)
                        .activation(Activation.IDENTITY)
                        .build(),
                    "narrow")
                .setOutputs("out")
                .build());
    graph.init();
    return graph;
  }

  private static ConvolutionLayer convolution(int kernel, int filters, int dilation) {
    return new ConvolutionLayer.Builder(kernel, kernel)
        .dilation(dilation, dilation)
        .convolutionMode(ConvolutionMode.Same)
        .nOut(filters)
        .activation(Activation.TANH)
        .build();
  }

  private static final class Counting extends MKLDNNConvHelper {
    private int passes;

    private Counting() {
      super(DataType.FLOAT);
    }

    @Override
    public INDArray preOutput(
        INDArray input,
        INDArray weights,
        INDArray bias,
        int[] kernel,
        int[] strides,
        int[] pad,
        AlgoMode mode,
        FwdAlgo forward,
        ConvolutionMode convolutionMode,
        int[] dilation,
        CNN2DFormat format,
        LayerWorkspaceMgr arrays) {
      passes++;
      return super.preOutput(
          input,
          weights,
          bias,
          kernel,
          strides,
          pad,
          mode,
          forward,
          convolutionMode,
          dilation,
          format,
          arrays);
    }
  }
}
