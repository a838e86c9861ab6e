package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.OnnxGraph;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.nd4j.linalg.activations.IActivation;

/**
 * {@code Scan} over the steps of a sequence with the equations of Deeplearning4j's {@code
 * LSTMHelpers}.
 */
final class LstmScan {
  private static final int STEPS = 2;

  private final LSTM layer;
  private final VertexScope scope;
  private final OnnxGraph body;
  private final VertexScope inner;

  LstmScan(LSTM layer, VertexScope scope) {
    this.layer = layer;
    this.scope = scope;
    this.body = scope.newBody();
    this.inner = scope.within(body);
  }

  /** The outputs at all steps: batch×nIn×T → batch×nOut×T. */
  Value over(Value input) {
    long units = layer.getNOut();
    Value zeros = scope.zeros(input, units);
    Value output = inner.input("output", zeros.shape());
    Value cell = inner.input("cell", zeros.shape());
    Value step = inner.input("step", input.shape().rowsOf(input.shape().size(1)));
    step(step, output, cell);
    return scope
        .operation("Scan")
        .inputs(zeros, zeros, input)
        .attribute("num_scan_inputs", 1)
        .attribute("scan_input_axes", new long[] {STEPS})
        .attribute("scan_output_axes", new long[] {STEPS})
        .attribute("body", body)
        .unused("output")
        .unused("cell")
        .to(input.shape().with(1, units));
  }

  private void step(Value input, Value output, Value cell) {
    ElementWise columns =
        product(LSTMParamInitializer.INPUT_WEIGHT_KEY, input)
            .plus(product(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, output));
    Value sums =
        inner
            .operation("Add")
            .inputs(columns.value())
            .weights("b", scope.parameter(LSTMParamInitializer.BIAS_KEY))
            .to(columns.value().shape());
    ElementWise candidate = activated(layer.getActivationFn(), quarter(sums, 0));
    ElementWise forget = activated(layer.getGateActivationFn(), quarter(sums, 1));
    ElementWise outputGate = activated(layer.getGateActivationFn(), quarter(sums, 2));
    ElementWise inputGate = activated(layer.getGateActivationFn(), quarter(sums, 3));
    ElementWise nextCell =
        forget.times(new ElementWise(cell, inner)).plus(inputGate.times(candidate));
    ElementWise nextOutput = activated(layer.getActivationFn(), nextCell.value()).times(outputGate);
    body.output(nextOutput.value());
    body.output(nextCell.value());
    body.output(nextOutput.apply("Identity").value());
  }

  private ElementWise product(String key, Value vectors) {
    Value product =
        inner
            .operation("MatMul")
            .inputs(vectors)
            .weights(key, scope.parameter(key))
            .to(vectors.shape().rowsOf(4 * layer.getNOut()));
    return new ElementWise(product, inner);
  }

  private Value quarter(Value columns, int index) {
    long units = layer.getNOut();
    return inner
        .operation("Slice")
        .inputs(columns)
        .longs(index * units)
        .longs((index + 1) * units)
        .longs(1)
        .to(columns.shape().rowsOf(units));
  }

  private ElementWise activated(IActivation function, Value value) {
    return new ElementWise(Activations.apply(function, value, inner), inner);
  }
}
