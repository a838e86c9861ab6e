package dev.tenon.report;

import java.util.List;

/**
 * What the files of a network are called, relative to the folder of its builder.
 *
 * @param name the names of the interface and those that enclose it, joined as in the builder's name
 */
record ReportFiles(String name) {
  private static final String SHOWN_BY_JAVADOC = "doc-files/";

  static ReportFiles of(List<String> nesting) {
    return new ReportFiles(String.join("_", nesting));
  }

  String picture() {
    return SHOWN_BY_JAVADOC + name + ".svg";
  }

  String mermaid() {
    return name + ".mmd";
  }

  String dot() {
    return name + ".dot";
  }

  String json() {
    return name + ".json";
  }

  String table() {
    return name + ".txt";
  }

  String page() {
    return name + ".html";
  }
}
