package dev.tenon.processor.model;

/**
 * How a number of channels follows the width multiplier of its network: as {@code
 * dev.tenon.meta.ScaledByWidth} says on the attribute, within the bounds that {@code
 * dev.tenon.ClampWidth} sets the block.
 *
 * @param least the multiplier is never taken for less
 * @param most the multiplier is never taken for more
 */
public record Scaling(double least, double most) {

  /** With every width. */
  public static final Scaling FREE = new Scaling(0, Double.POSITIVE_INFINITY);

  /** The multiplier of the block at a width of the network. */
  public double clamp(double width) {
    return Math.min(Math.max(width, least), most);
  }
}
