package dev.tenon.report.text;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.diagram.Diagram;

/** Writes a diagram in DOT, the language of Graphviz. */
public final class Dot {
  private final StringBuilder out = new StringBuilder();
  private final Names names = new Names();

  private Dot() {}

  /**
   * With all blocks unfolded, as clusters; a copied block once.
   *
   * @param network the name of the network
   */
  public static String of(String network, Diagram diagram) {
    Dot dot = new Dot();
    dot.out.append("digraph ").append(quoted(network)).append(" {\n");
    dot.out.append("  graph [fontname=\"Helvetica\", style=rounded, color=gray];\n");
    dot.out.append("  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=rounded];\n");
    dot.out.append("  edge [fontname=\"Helvetica\", fontsize=9, color=gray40];\n");
    dot.boxes(diagram, "  ");
    FlatEdges.of(diagram).forEach(dot::edge);
    return dot.out.append("}\n").toString();
  }

  private void boxes(Diagram diagram, String indent) {
    diagram.boxes().stream().filter(box -> !box.isTerminal()).forEach(box -> box(box, indent));
  }

  private void box(Box box, String indent) {
    String title = box.name() + (box.copies() > 1 ? " ×" + box.copies() : "");
    if (box.inside().isPresent()) {
      out.append(indent).append("subgraph cluster_").append(names.of(box)).append(" {\n");
      out.append(indent).append("  label=").append(quoted(title + " · " + box.look().words()));
      out.append(";\n");
      boxes(box.inside().get(), indent + "  ");
      out.append(indent).append("}\n");
    } else {
      String words = box.words().isEmpty() ? title : title + "\\n" + box.words();
      out.append(indent).append(names.of(box)).append(" [label=").append(quoted(words));
      out.append("];\n");
    }
  }

  private void edge(FlatEdge edge) {
    out.append("  ").append(names.of(edge.from())).append(" -> ").append(names.of(edge.to()));
    out.append(" [label=").append(quoted(edge.from().shape()));
    out.append(edge.isShortcut() ? ", penwidth=2];\n" : "];\n");
  }

  /** Names of Java and words of Tenon hold neither quotes nor backslashes, but for line breaks. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
