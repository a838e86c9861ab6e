package dev.tenon.benchmarks.deploying;

/** Something that computes the scores of a batch of images that it was given before. */
interface Predictor extends AutoCloseable {

  /** All scores; what they are is not looked at, but they must be there. */
  Object predict();

  @Override
  void close();
}
