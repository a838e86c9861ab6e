package dev.tenon.onnx.vertex;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;

/** {@code Slice} of the last step. */
final class LastTimeStepExport implements VertexExport<LastTimeStepVertex> {
  private static final int STEPS = 2;

  @Override
  public Value export(LastTimeStepVertex vertex, List<Value> inputs, VertexScope scope) {
    Value input = inputs.get(0);
    Value last =
        scope
            .operation("Slice")
            .inputs(input)
            .longs(-1)
            .longs(Long.MAX_VALUE)
            .longs(STEPS)
            .to(input.shape().with(STEPS, 1));
    return scope.squeeze(last, STEPS);
  }
}
