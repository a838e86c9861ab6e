package dev.tenon.processor.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Tensor;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The graph that a generated builder builds is the plan: vertex by vertex, and when it runs. */
class GeneratedGraphTest {
  private static final int EXAMPLES = 2;

  private static GeneratedBuilders builders;

  @BeforeAll
  static void compile(@TempDir Path directory) {
    List<GeneratedSource> sources = new ArrayList<>();
    for (String network : Catalogue.networks().keySet()) {
      sources.add(Declared.builder(Catalogue.network(network)));
    }
    builders = GeneratedBuilders.of(CompilerKind.JAVAC, directory, sources);
  }

  static Set<String> networks() {
    return Catalogue.networks().keySet();
  }

  private static Plan plan(String network) {
    return Declared.plan(Catalogue.network(network));
  }

  private static String className(String network) {
    String packageName = Catalogue.network(network).packageName();
    return (packageName.isEmpty() ? "" : packageName + ".") + network + "Builder";
  }

  private static NetworkBuilder<?> builder(String network) throws ReflectiveOperationException {
    return builders.create(className(network)).seed(1).dataType(DataType.DOUBLE);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void hasTheVerticesAndWiresOfThePlan(String network) throws ReflectiveOperationException {
    Plan plan = plan(network);
    ComputationGraphConfiguration configuration = builder(network).configuration();
    Map<String, List<String>> wires = configuration.getVertexInputs();

    assertThat(configuration.getNetworkInputs())
        .containsExactlyElementsOf(plan.inputs().stream().map(PlannedInput::name).toList());
    assertThat(configuration.getNetworkOutputs()).containsExactlyElementsOf(plan.outputs());
    assertThat(wires.keySet().stream().filter(name -> !name.endsWith("/copy")))
        .containsExactlyInAnyOrderElementsOf(plan.vertices().map(Vertex::name).toList());
    plan.vertices()
        .forEach(vertex -> assertThat(sources(wires, vertex.name())).isEqualTo(vertex.inputs()));
  }

  /** What a vertex consumes, as if nothing had been copied on the way. */
  private static List<String> sources(Map<String, List<String>> wires, String vertex) {
    List<String> sources = requireNonNull(wires.get(vertex));
    return sources.equals(List.of(vertex + "/copy")) ? sources(wires, vertex + "/copy") : sources;
  }

  /** Kernel, stride, padding, mode, outputs, bias, activation, loss, …: all that DL4J compares. */
  @ParameterizedTest
  @MethodSource("networks")
  void configuresEveryVertexAsTheOracleDoes(String network) throws ReflectiveOperationException {
    Map<String, GraphVertex> vertices = builder(network).configuration().getVertices();
    Configured oracle = Configured.of(Graph.of(plan(network)));

    oracle
        .configuration()
        .getVertices()
        .forEach(
            (name, vertex) ->
                assertThat(comparable(name, requireNonNull(vertices.get(name))))
                    .isEqualTo(comparable(name, vertex)));
  }

  /** A vertex as text, without what network-wide settings put into it, or what has no effect. */
  private static String comparable(String name, GraphVertex vertex) {
    if (!(vertex instanceof LayerVertex layerVertex)) {
      return name + " " + vertex;
    }
    Layer layer = layerVertex.getLayerConf().getLayer();
    if (layer instanceof BaseLayer base) {
      base.setIUpdater(null);
      base.setWeightInitFn(null);
    }
    if (layer instanceof SubsamplingLayer pooling
        && pooling.getPoolingType() != PoolingType.PNORM) {
      pooling.setPnorm(0);
    }
    return name + " " + layer + " " + layerVertex.getPreProcessor();
  }

  @Test
  void leavesOutAuxiliaryHeadsAndTakesOverWhatTheyTaught() throws ReflectiveOperationException {
    String name = className("AuxiliaryHeads");
    ComputationGraph trained = builder("AuxiliaryHeads").build();
    NetworkBuilder<?> builder = builder("AuxiliaryHeads").seed(2);
    builder.getClass().getMethod("withoutAuxiliaryHeads").invoke(builder);

    ComputationGraph graph = builder.buildFrom(trained);
    INDArray images = Nd4j.rand(DataType.DOUBLE, EXAMPLES, 3, 8, 8);

    assertThat(graph.getConfiguration().getNetworkOutputs()).containsExactly("heads/fine");
    assertThat(graph.getConfiguration().getVertices())
        .containsOnlyKeys("low", "high", "heads/fine");
    assertThat(builders.constant(name, "WithoutAuxiliaryHeads.PARAMETERS"))
        .isEqualTo(graph.numParams());
    assertThat(graph.outputSingle(images)).isEqualTo(trained.output(images)[2]);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void hasTheParametersOfThePlan(String network) throws ReflectiveOperationException {
    Plan plan = plan(network);
    ComputationGraph graph = builder(network).build();

    plan.vertices()
        .forEach(
            vertex ->
                assertThat(graph.getVertex(vertex.name()).numParams())
                    .as(vertex.name())
                    .isEqualTo(vertex.cost().parameters()));
    assertThat(builders.constant(className(network), "PARAMETERS")).isEqualTo(graph.numParams());
    assertThat(builders.constant(className(network), "TRAINABLE_PARAMETERS"))
        .isEqualTo(plan.cost().trainable());
    assertThat(builders.constant(className(network), "MACS")).isEqualTo(plan.cost().macs());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void computesTheShapesOfThePlan(String network) throws ReflectiveOperationException {
    Plan plan = plan(network);
    ComputationGraph graph = builder(network).build();

    Map<String, INDArray> activations = graph.feedForward(examples(plan), false);

    plan.vertices()
        .forEach(
            vertex ->
                assertThat(requireNonNull(activations.get(vertex.name())).shape())
                    .as(vertex.name())
                    .isEqualTo(Batches.of(vertex, EXAMPLES)));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void hasTheShapesAndHandlesOfThePlan(String network) throws ReflectiveOperationException {
    Plan plan = plan(network);
    ComputationGraph graph = builder(network).build();
    INDArray[] inputs = examples(plan);
    List<Entry> entries = Entries.in(BuilderName.of(plan.network())).of(plan);

    for (int i = 0; i < plan.blocks().size(); i++) {
      PlannedBlock block = plan.blocks().get(i);
      String constant = entries.get(plan.inputs().size() + i).constant();
      Tensor shape = (Tensor) builders.constant(className(network), "Shapes." + constant);
      var handle = (LayerHandle<?>) builders.constant(className(network), "Layers." + constant);

      assertThat(shape).hasToString(block.output().shape().toString());
      assertThat(handle.name()).isEqualTo(block.path());
      assertThat(handle.shape()).isSameAs(shape);
      assertThat(handle.activation(graph, inputs).shape()).isEqualTo(shape.batch(EXAMPLES));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void infersTheSameWithoutWorkspacesAndLeavesItsInputsAlone(String network)
      throws ReflectiveOperationException {
    INDArray[] inputs = examples(plan(network));
    INDArray[] before = Arrays.stream(inputs).map(INDArray::dup).toArray(INDArray[]::new);

    INDArray[] with = builder(network).build().output(inputs);
    INDArray[] without =
        builder(network).inferenceWorkspaceMode(WorkspaceMode.NONE).build().output(inputs);

    assertThat(without).isEqualTo(with);
    assertThat(inputs).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("networksWithHeads")
  void canBeTrained(String network) throws ReflectiveOperationException {
    Plan plan = plan(network);
    ComputationGraph graph = builder(network).build();
    INDArray[] inputs = examples(plan);
    INDArray[] labels =
        Arrays.stream(graph.output(inputs))
            .map(scores -> Nd4j.ones(DataType.DOUBLE, scores.shape()))
            .toArray(INDArray[]::new);

    graph.fit(inputs, labels);

    assertThat(graph.score()).isFinite();
  }

  static Set<String> networksWithHeads() {
    Set<String> names = new TreeSet<>(networks());
    names.removeIf(name -> Catalogue.network(name).featuresOnly().value());
    return names;
  }

  private static INDArray[] examples(Plan plan) {
    Nd4j.getRandom().setSeed(7);
    return plan.inputs().stream()
        .map(input -> Nd4j.randn(DataType.DOUBLE, Batches.of(input, EXAMPLES)))
        .toArray(INDArray[]::new);
  }
}
