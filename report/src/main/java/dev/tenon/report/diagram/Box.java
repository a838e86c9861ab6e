package dev.tenon.report.diagram;

import dev.tenon.processor.layer.Cost;
import java.util.Optional;

/**
 * An input, a layer or a block.
 *
 * @param id the path of a block or the name of a vertex: unique in the network
 * @param name what is written on it
 * @param shape of its output, C×H×W
 * @param copies how many equal blocks in a row it stands for
 * @param cost of all copies together, for one example
 * @param inside what a block consists of; empty for a layer
 * @param showsShape whether the shape stands beside the wire that leaves it
 */
public record Box(
    String id,
    String name,
    Look look,
    String shape,
    int copies,
    Cost cost,
    Optional<Diagram> inside,
    boolean showsShape) {

  static Box layer(String id, String name, Look look, String shape, Cost cost) {
    return new Box(id, name, look, shape, 1, cost, Optional.empty(), !look.hue().keepsShape());
  }

  static Box terminal(String id, String shape) {
    return layer(id, "", new Look(Hue.TERMINAL, ""), shape, Cost.FREE).withoutShape();
  }

  /** The same box for a wire whose shape stands elsewhere. */
  Box withoutShape() {
    return new Box(id, name, look, shape, copies, cost, inside, false);
  }

  /** Whether it is only where wires enter or leave a block. */
  public boolean isTerminal() {
    return look.hue() == Hue.TERMINAL;
  }

  /** The words where they say more than the name. */
  public String words() {
    return look.words().equalsIgnoreCase(name) ? "" : look.words();
  }

  long size(int depth) {
    return depth > 0 && inside.isPresent() ? inside.get().size(depth - 1) : 1;
  }
}
