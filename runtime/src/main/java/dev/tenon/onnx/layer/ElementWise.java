package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;

/** Arithmetic on values of one shape, one operation of ONNX for each step of a formula. */
record ElementWise(Value value, VertexScope scope) {

  /** A function of each number, e.g. {@code Tanh}. */
  ElementWise apply(String operation) {
    return with(scope.operation(operation).inputs(value).to(value.shape()));
  }

  ElementWise plus(double number) {
    return with(scope.operation("Add").inputs(value).number(number).to(value.shape()));
  }

  ElementWise plus(ElementWise other) {
    return with(scope.operation("Add").inputs(value, other.value).to(value.shape()));
  }

  ElementWise times(double number) {
    return with(scope.operation("Mul").inputs(value).number(number).to(value.shape()));
  }

  ElementWise times(ElementWise other) {
    return with(scope.operation("Mul").inputs(value, other.value).to(value.shape()));
  }

  ElementWise clip(double least, double most) {
    return with(scope.operation("Clip").inputs(value).number(least).number(most).to(value.shape()));
  }

  /** At least a number. */
  ElementWise atLeast(double number) {
    return with(scope.operation("Max").inputs(value).number(number).to(value.shape()));
  }

  /** A function of each number that has an attribute {@code alpha}. */
  ElementWise apply(String operation, double alpha) {
    return with(
        scope.operation(operation).inputs(value).attribute("alpha", alpha).to(value.shape()));
  }

  private ElementWise with(Value result) {
    return new ElementWise(result, scope);
  }
}
