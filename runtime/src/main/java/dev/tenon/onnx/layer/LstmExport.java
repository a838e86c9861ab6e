package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftSign;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * {@code LSTM}, which wants the steps first and the gates in another order: input, output, forget,
 * cell. Cells with an activation function that it does not know are unrolled by {@link LstmScan}.
 */
final class LstmExport implements LayerExport<LSTM> {
  private static final Map<Class<?>, String> CELL_ACTIVATIONS =
      Map.of(
          ActivationSigmoid.class, "Sigmoid",
          ActivationSoftPlus.class, "Softplus",
          ActivationSoftSign.class, "Softsign",
          ActivationTanH.class, "Tanh");

  /** Where Deeplearning4j has the columns of input gate, output gate, forget gate and cell. */
  private static final int[] GATES = {3, 2, 1, 0};

  @Override
  public Value export(LSTM layer, Value input, VertexScope scope) {
    @Nullable String gate = known(layer.getGateActivationFn());
    @Nullable String cell = known(layer.getActivationFn());
    if (gate == null || cell == null) {
      return new LstmScan(layer, scope).over(input);
    }
    long units = layer.getNOut();
    INDArray bias = gates(scope.parameter(LSTMParamInitializer.BIAS_KEY).reshape(1, 4 * units));
    Value steps = scope.transpose(input, 2, 0, 1);
    TensorShape outputs = steps.shape().with(2, units);
    Value scanned =
        scope
            .operation("LSTM")
            .inputs(steps)
            .weights("W", stacked(scope.parameter(LSTMParamInitializer.INPUT_WEIGHT_KEY)))
            .weights("R", stacked(scope.parameter(LSTMParamInitializer.RECURRENT_WEIGHT_KEY)))
            // ONNX adds one bias for the input and another for what came before.
            .weights("B", Nd4j.concat(1, bias, Nd4j.zerosLike(bias)))
            .attribute("hidden_size", units)
            .attribute("activations", List.of(gate, cell, cell))
            .to(outputs.expanded(1));
    return scope.transpose(scope.squeeze(scanned, 1), 1, 2, 0);
  }

  private static @Nullable String known(IActivation function) {
    return CELL_ACTIVATIONS.get(function.getClass());
  }

  /** Weights n×4·units as 1×4·units×n, in ONNX's order. */
  private static INDArray stacked(INDArray weights) {
    INDArray rows = gates(weights).transpose();
    return rows.dup('c').reshape('c', 1, rows.size(0), rows.size(1));
  }

  private static INDArray gates(INDArray columns) {
    long units = columns.size(1) / GATES.length;
    INDArray[] ordered = new INDArray[GATES.length];
    for (int gate = 0; gate < GATES.length; gate++) {
      long first = GATES[gate] * units;
      ordered[gate] =
          columns.get(NDArrayIndex.all(), NDArrayIndex.interval(first, first + units)).dup('c');
    }
    return Nd4j.concat(1, ordered);
  }
}
