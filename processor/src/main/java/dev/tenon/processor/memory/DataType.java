package dev.tenon.processor.memory;

/** How the engine keeps a number; the names are those of ND4J's {@code DataType}. */
public enum DataType {
  HALF(2),
  FLOAT(4),
  DOUBLE(8);

  private final int width;

  DataType(int width) {
    this.width = width;
  }

  /** What so many numbers take. */
  public Bytes bytes(long numbers) {
    return Bytes.of(numbers).times(width);
  }
}
