package dev.tenon.processor.block;

/** How many earlier blocks a block consumes. */
public record Arity(int least, int most) {
  /** A layer, or a chain of layers. */
  public static final Arity ONE = new Arity(1, 1);

  /** A merge of any number of branches. */
  public static final Arity SEVERAL = new Arity(2, Integer.MAX_VALUE);

  /** A merge of exactly two branches. */
  public static final Arity TWO = new Arity(2, 2);

  /** Whether that many will do. */
  public boolean admits(int count) {
    return least <= count && count <= most;
  }
}
