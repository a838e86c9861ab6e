package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import dev.tenon.FeatureMap;
import dev.tenon.Sequence;
import dev.tenon.Tensor;
import dev.tenon.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onnx.Onnx.ModelProto;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.ValueInfoProto;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.L2NormalizeVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LocallyConnected2D;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class OnnxTest {
  private static final FeatureMap MAP = new FeatureMap(3, 9, 8);

  @TempDir private Path folder;

  @Test
  void exportsEveryInputAndOutputByItsName() {
    Vector numbers = new Vector(4);
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(7)
                .activation(Activation.IDENTITY)
                .graphBuilder()
                .addInputs("picture", "numbers")
                .setInputTypes(Exported.type(MAP), Exported.type(numbers))
                .addLayer("pooled", new GlobalPoolingLayer(PoolingType.AVG), "picture")
                .addVertex("both", new MergeVertex(), "pooled", "numbers")
                .addLayer("kind", head(3), "both")
                .addLayer("size", head(2), "both")
                .setOutputs("kind", "size")
                .build());
    graph.init();

    Exported.assertComputesTheSame(graph, MAP, numbers);
  }

  @Test
  void exportsNetworksOfOtherPrecisions() {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(7)
                .dataType(DataType.DOUBLE)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(Exported.type(MAP))
                .addLayer("out", head(3), "in")
                .setOutputs("out")
                .build());
    graph.init();

    Exported.assertComputesTheSame(graph, MAP);
  }

  @Test
  void saysTheShapeOfEveryValue() throws IOException {
    ModelProto model = export(convNet(), MAP);

    assertThat(shapes(model.getGraph().getInputList())).isEqualTo(Map.of("in", "batch×3×9×8"));
    assertThat(shapes(model.getGraph().getOutputList())).isEqualTo(Map.of("out", "batch×2"));
    assertThat(shapes(model.getGraph().getValueInfoList()))
        .containsEntry("conv", "batch×4×5×4")
        .containsEntry("pooled", "batch×4");
  }

  @Test
  void leavesSizesOpenThatItIsNotTold() throws IOException {
    ModelProto model = export(convNet());

    assertThat(shapes(model.getGraph().getInputList())).isEqualTo(Map.of("in", "batch×3×?×?"));
    assertThat(shapes(model.getGraph().getValueInfoList())).containsEntry("conv", "batch×4×?×?");
  }

  @Test
  void foldsBatchNormalisation() throws IOException {
    ModelProto model = export(convNet(), MAP);

    assertThat(model.getGraph().getNodeList())
        .extracting(node -> node.getOpType())
        .doesNotContain("BatchNormalization")
        .contains("Conv");
  }

  @Test
  void tellsWhereTheModelComesFrom() throws OrtException, IOException {
    ComputationGraph graph = convNet();
    Path file = folder.resolve("model.onnx");
    Onnx.export(graph, file, Map.of(Onnx.FINGERPRINT, "123"), MAP);

    try (OnnxSession session = new OnnxSession(file)) {
      assertThat(session.ort().getMetadata().getProducerName()).isEqualTo("Tenon");
      assertThat(session.ort().getMetadata().getCustomMetadata())
          .isEqualTo(
              Map.of(
                  "tenon.fingerprint",
                  "123",
                  "tenon.graph",
                  GraphFingerprint.of(graph.getConfiguration())));
      TensorInfo input =
          (TensorInfo) requireNonNull(session.ort().getInputInfo().get("in")).getInfo();
      assertThat(input.getShape()).containsExactly(-1, 3, 9, 8);
    }
  }

  @Test
  void leavesTheGraphAsItWas() throws IOException {
    ComputationGraph graph = convNet();
    String configuration = graph.getConfiguration().toJson();

    export(graph, MAP);

    assertThat(graph.getConfiguration().toJson()).isEqualTo(configuration);
  }

  @Test
  void namesTheVertexThatCannotBeExported() throws IOException {
    ComputationGraph layer =
        Exported.graph(
            MAP,
            net ->
                net.addLayer(
                    "out",
                    new LocallyConnected2D.Builder().kernelSize(2, 2).nOut(2).build(),
                    "in"));
    ComputationGraph vertex =
        Exported.graph(MAP, net -> net.addVertex("out", new L2NormalizeVertex(), "in"));

    Path file = Files.writeString(folder.resolve("model.onnx"), "what was there before");
    assertThatThrownBy(() -> Onnx.export(layer, file, MAP))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "vertex 'out' cannot be exported to ONNX: it is a"
                + " org.deeplearning4j.nn.conf.layers.LocallyConnected2D, which has no counterpart"
                + " there");
    assertThatThrownBy(() -> Onnx.export(vertex, file, MAP))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageStartingWith("vertex 'out' cannot be exported to ONNX: it is a ");
    assertThat(file).hasContent("what was there before");
    assertOnlyFile(file);
  }

  @Test
  void refusesChannelsThatComeLast() {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(9, 8, 3, CNN2DFormat.NHWC))
                .addLayer("out", new ConvolutionLayer.Builder(3, 3).nOut(2).build(), "in")
                .setOutputs("out")
                .build());
    graph.init();

    assertThatThrownBy(() -> export(graph, MAP))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("'out'")
        .hasMessageContaining("channels come last");
  }

  @Test
  void refusesInputsThatAreNotTheGraphs() {
    assertThatThrownBy(() -> export(convNet(), MAP, MAP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the network has 1 input (in), but 2 shapes are given");
    assertThatThrownBy(() -> export(convNet(), new FeatureMap(4, 9, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("input 'in' is given as batch×4×9×8, but the network reads batch×3×?×?");
    assertThatThrownBy(() -> export(convNet(), new Sequence(3, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'in'");
  }

  @Test
  void refusesAnImageOfAnotherSizeThanTheDenseLayersRead() {
    ComputationGraph graph =
        Exported.graph(
            MAP,
            net ->
                net.addLayer("conv", new ConvolutionLayer.Builder(2, 2).nOut(4).build(), "in")
                    .addLayer("out", head(2), "conv"));

    assertThatThrownBy(() -> export(graph, new FeatureMap(3, 10, 8)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "vertex 'out' cannot be exported to ONNX: it reads batch×4×8×7, but is given"
                + " batch×4×9×7");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("model.onnx"));
    Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> Onnx.export(convNet(), directory, MAP))
        .isInstanceOf(IOException.class);
    assertOnlyFile(directory);
    assertThatThrownBy(() -> Onnx.export(convNet(), folder.resolve("nowhere/model.onnx"), MAP))
        .isInstanceOf(IOException.class);
  }

  private void assertOnlyFile(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private ModelProto export(ComputationGraph graph, Tensor... inputs) throws IOException {
    Path file = folder.resolve("model.onnx");
    Onnx.export(graph, file, inputs);
    try (InputStream in = Files.newInputStream(file)) {
      return ModelProto.parseFrom(in);
    }
  }

  private static Map<String, String> shapes(List<ValueInfoProto> values) {
    return values.stream()
        .collect(
            toMap(
                ValueInfoProto::getName,
                value ->
                    String.join(
                        "×",
                        value.getType().getTensorType().getShape().getDimList().stream()
                            .map(OnnxTest::size)
                            .toList())));
  }

  private static String size(TensorShapeProto.Dimension dimension) {
    return switch (dimension.getValueCase()) {
      case DIM_PARAM -> dimension.getDimParam();
      case DIM_VALUE -> Long.toString(dimension.getDimValue());
      case VALUE_NOT_SET -> "?";
    };
  }

  private static ComputationGraph convNet() {
    return Exported.graph(
        MAP,
        net ->
            net.addLayer(
                    "conv",
                    new ConvolutionLayer.Builder(3, 3)
                        .stride(2, 2)
                        .nOut(4)
                        .convolutionMode(ConvolutionMode.Same)
                        .build(),
                    "in")
                .addLayer("norm", new BatchNormalization(), "conv")
                .addLayer("pooled", new GlobalPoolingLayer(PoolingType.AVG), "norm")
                .addLayer("dense", new DenseLayer.Builder().nOut(6).build(), "pooled")
                .addLayer("out", head(2), "dense"));
  }

  private static OutputLayer head(int classes) {
    return new OutputLayer.Builder(LossFunction.MCXENT)
        .nOut(classes)
        .activation(Activation.SOFTMAX)
        .build();
  }
}
