package dev.tenon.report.layout;

import dev.tenon.report.diagram.Box;
import java.util.Optional;

/**
 * A box with its place in its diagram.
 *
 * @param exit how far from its left side the wire leaves it
 * @param inside what an unfolded block shows, below its header; empty for a layer and for a folded
 *     block
 */
public record PlacedBox(
    Box box,
    double x,
    double y,
    double width,
    double height,
    double exit,
    Optional<PlacedDiagram> inside) {

  /** The lower side. */
  public double bottom() {
    return y + height;
  }
}
