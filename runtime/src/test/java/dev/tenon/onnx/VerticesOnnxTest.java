package dev.tenon.onnx;

import dev.tenon.FeatureMap;
import dev.tenon.vertex.ChannelScaling;
import dev.tenon.vertex.ChannelZeroPadding;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vertices that are no layers. */
class VerticesOnnxTest {
  private static final FeatureMap MAP = new FeatureMap(4, 5, 6);

  @ParameterizedTest
  @EnumSource(ElementWiseVertex.Op.class)
  void joinsTwo(ElementWiseVertex.Op op) {
    check(
        net ->
            net.addLayer("a", convolution(), "in")
                .addLayer("b", convolution(), "in")
                .addVertex("out", new ElementWiseVertex(op), "a", "b"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ElementWiseVertex.Op.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "Subtract")
  void joinsThree(ElementWiseVertex.Op op) {
    check(
        net ->
            net.addLayer("a", convolution(), "in")
                .addLayer("b", convolution(), "in")
                .addVertex("out", new ElementWiseVertex(op), "a", "b", "in"));
  }

  @Test
  void concatenates() {
    check(
        net ->
            net.addLayer("a", convolution(), "in")
                .addLayer("b", new ConvolutionLayer.Builder(1, 1).nOut(3).build(), "in")
                .addVertex("out", new MergeVertex(), "a", "b"));
  }

  @Test
  void scalesAndShifts() {
    check(
        net ->
            net.addVertex("shifted", new ShiftVertex(3), "in")
                .addVertex("out", new ScaleVertex(1.0 / 6), "shifted"));
  }

  @Test
  void scalesChannels() {
    check(
        net ->
            net.addLayer(
                    "factors",
                    new GlobalPoolingLayer.Builder(PoolingType.AVG)
                        .collapseDimensions(false)
                        .build(),
                    "in")
                .addVertex("out", new ChannelScaling(), "in", "factors"));
  }

  @Test
  void addsChannelsOfZeros() {
    check(net -> net.addVertex("out", new ChannelZeroPadding(3), "in"));
  }

  /** A vertex that hands on what it gets still has a value of its name. */
  @Test
  void exportsAnOutputThatDoesNothing() {
    check(net -> net.addVertex("out", new ScaleVertex(1), "in"));
  }

  private static ConvolutionLayer convolution() {
    return new ConvolutionLayer.Builder(1, 1).nOut(4).build();
  }

  private static void check(Consumer<GraphBuilder> vertices) {
    Exported.assertComputesTheSame(Exported.graph(MAP, vertices), List.of(MAP), MAP);
  }
}
