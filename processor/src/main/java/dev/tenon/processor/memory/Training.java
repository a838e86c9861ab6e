package dev.tenon.processor.memory;

/**
 * How a network is trained, as far as its memory depends on it.
 *
 * @param batch the examples of one step
 */
public record Training(int batch, DataType dataType, Updater updater) {

  /** What is assumed where nothing is said. */
  public static final Training USUAL = new Training(32, DataType.FLOAT, Updater.ADAM);
}
