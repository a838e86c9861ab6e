package dev.tenon.report.page;

/** The head of a column. Numbers end at the right. */
record Heading(String text, boolean isNumber) {
  static Heading text(String text) {
    return new Heading(text, false);
  }

  static Heading number(String text) {
    return new Heading(text, true);
  }
}
