package dev.tenon.report.page;

import dev.tenon.report.markup.Markup;

/** A table that readers sort by the column whose head they press. */
final class SortableTable {
  private final Markup out;

  /** Begins a table. */
  SortableTable(Markup out, String caption, Heading... headings) {
    this.out = out;
    out.open("div", "class", "scroll").open("table", "class", "sortable").line();
    if (!caption.isEmpty()) {
      out.element("caption", caption).line();
    }
    out.open("thead").open("tr");
    for (Heading heading : headings) {
      String style = heading.isNumber() ? "number" : "words";
      out.open("th", "scope", "col", "class", style, "aria-sort", "none");
      out.element("button", heading.text(), "type", "button").close();
    }
    out.close().close().line().open("tbody").line();
  }

  /** A cell that is sorted by its text. */
  SortableTable text(String text) {
    out.element("td", text);
    return this;
  }

  /** A cell that is sorted by a number. */
  SortableTable number(String text, Number value) {
    return number(text, value, "");
  }

  /** The same with a class of the style sheet. */
  SortableTable number(String text, Number value, String style) {
    out.element("td", text, "class", "number " + style, "data-value", value);
    return this;
  }

  /** Ends a row. */
  void endRow() {
    out.close().line();
  }

  /** Ends the table. */
  void end() {
    out.close().close().close().line();
  }
}
