package dev.tenon.processor.layer;

/** What an element-wise vertex does; names of DL4J's {@code ElementWiseVertex.Op}, upper case. */
public enum ElementWiseOperation {
  ADD("Add"),
  SUBTRACT("Subtract"),
  PRODUCT("Product"),
  AVERAGE("Average"),
  MAX("Max");

  private final String dl4jName;

  ElementWiseOperation(String dl4jName) {
    this.dl4jName = dl4jName;
  }

  /** The constant of {@code ElementWiseVertex.Op}. */
  public String dl4jName() {
    return dl4jName;
  }
}
