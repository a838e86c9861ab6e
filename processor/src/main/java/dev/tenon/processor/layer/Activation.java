package dev.tenon.processor.layer;

/** The activation functions of DL4J's {@code org.nd4j.linalg.activations.Activation}, by name. */
public enum Activation {
  CUBE,
  ELU,
  HARDSIGMOID,
  HARDTANH,
  IDENTITY,
  LEAKYRELU,
  RATIONALTANH,
  RELU,
  RELU6,
  RRELU,
  SIGMOID,
  SOFTMAX,
  SOFTPLUS,
  SOFTSIGN,
  TANH,
  RECTIFIEDTANH,
  SELU,
  SWISH,
  THRESHOLDEDRELU,
  GELU,
  MISH
}
