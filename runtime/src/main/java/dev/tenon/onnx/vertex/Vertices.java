package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import dev.tenon.vertex.ChannelScaling;
import dev.tenon.vertex.ChannelZeroPadding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.jspecify.annotations.Nullable;

/** Every kind of vertex that can be exported. */
public final class Vertices {
  private final Map<Class<?>, VertexExport<?>> exports = new HashMap<>();

  public Vertices() {
    put(ChannelScaling.class, new ChannelScalingExport());
    put(ChannelZeroPadding.class, new ChannelZeroPaddingExport());
    put(ElementWiseVertex.class, new ElementWiseExport());
    put(LastTimeStepVertex.class, new LastTimeStepExport());
    put(LayerVertex.class, new LayerVertexExport());
    put(MergeVertex.class, new MergeExport());
    put(PreprocessorVertex.class, new PreprocessorVertexExport());
    put(ScaleVertex.class, new ScaleExport());
    put(ShiftVertex.class, new ShiftExport());
  }

  private <V extends GraphVertex> void put(Class<V> type, VertexExport<V> export) {
    exports.put(type, export);
  }

  /**
   * Writes a vertex of exactly a known class: what a subclass computes is not known.
   *
   * @return what the vertex gives, by its name
   * @throws UnsupportedOperationException naming the vertex, if it cannot be exported
   */
  public Value export(GraphVertex vertex, List<Value> inputs, VertexScope scope) {
    // put() has paired each class with an export of that class.
    @SuppressWarnings("unchecked")
    @Nullable VertexExport<GraphVertex> export =
        (VertexExport<GraphVertex>) exports.get(vertex.getClass());
    if (export == null) {
      throw scope.refusal(
          "is a " + vertex.getClass().getName() + ", which has no counterpart there");
    }
    return scope.result(export.export(vertex, inputs, scope));
  }
}
