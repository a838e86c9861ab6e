package dev.tenon.report.diagram;

/**
 * A wire between two boxes of one diagram.
 *
 * @param from the id of a box
 * @param to the id of a box
 * @param isShortcut whether it belongs to the way around the layers with weights
 */
public record Edge(String from, String to, boolean isShortcut) {
  /** The same wire, drawn as a shortcut. */
  Edge asShortcut() {
    return new Edge(from, to, true);
  }
}
