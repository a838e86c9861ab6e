package dev.tenon.processor.memory;

/**
 * How the parameters are updated, by its name in DL4J's {@code org.deeplearning4j.nn.conf.Updater},
 * and how many numbers it remembers for each trained parameter: {@code stateSize} of ND4J's
 * updaters.
 */
public enum Updater {
  SGD(0),
  NONE(0),
  ADAGRAD(1),
  NESTEROVS(1),
  RMSPROP(1),
  ADADELTA(2),
  ADAM(2),
  ADAMAX(2),
  NADAM(2);

  private final int state;

  Updater(int state) {
    this.state = state;
  }

  /**
   * The numbers that it remembers.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  long state(long trainedParameters) {
    return Math.multiplyExact(trainedParameters, state);
  }
}
