package dev.tenon.report.text;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.diagram.Diagram;

/** Writes a diagram in the language of Mermaid, which GitHub and GitLab draw. */
public final class Mermaid {
  private final StringBuilder out = new StringBuilder("flowchart TB\n");
  private final Names names = new Names();

  private Mermaid() {}

  /** With all blocks unfolded, as subgraphs; a copied block once. */
  public static String of(Diagram diagram) {
    Mermaid mermaid = new Mermaid();
    mermaid.boxes(diagram, "  ");
    FlatEdges.of(diagram).forEach(mermaid::edge);
    return mermaid.out.toString();
  }

  private void boxes(Diagram diagram, String indent) {
    diagram.boxes().stream().filter(box -> !box.isTerminal()).forEach(box -> box(box, indent));
  }

  private void box(Box box, String indent) {
    String title = box.name() + (box.copies() > 1 ? " ×" + box.copies() : "");
    String words = box.words().isEmpty() ? title : title + "<br>" + box.words();
    String label = "[\"" + words + "\"]\n";
    if (box.inside().isPresent()) {
      out.append(indent).append("subgraph ").append(names.of(box)).append(label);
      boxes(box.inside().get(), indent + "  ");
      out.append(indent).append("end\n");
    } else {
      out.append(indent).append(names.of(box)).append(label);
    }
  }

  private void edge(FlatEdge edge) {
    out.append("  ").append(names.of(edge.from()));
    out.append(edge.isShortcut() ? " ==>|\"" : " -->|\"").append(edge.from().shape());
    out.append("\"| ").append(names.of(edge.to())).append('\n');
  }
}
