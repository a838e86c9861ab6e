package dev.tenon.benchmarks.deploying;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Deeplearning4j's forward pass. */
record Dl4jPredictor(ComputationGraph graph, INDArray images) implements Predictor {

  @Override
  public INDArray predict() {
    return graph.outputSingle(images);
  }

  @Override
  public void close() {
    // Deeplearning4j frees its memory itself.
  }
}
