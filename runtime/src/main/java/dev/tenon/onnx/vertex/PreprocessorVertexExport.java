package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;

/** A preprocessor as a vertex of its own. */
final class PreprocessorVertexExport implements VertexExport<PreprocessorVertex> {

  @Override
  public Value export(PreprocessorVertex vertex, List<Value> inputs, VertexScope scope) {
    return PreProcessors.export(vertex.getPreProcessor(), inputs.get(0), scope);
  }
}
