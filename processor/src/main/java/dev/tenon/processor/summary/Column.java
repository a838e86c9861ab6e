package dev.tenon.processor.summary;

import java.util.function.Function;

/** A column of a text table: its head, and what it says of a row. */
record Column(String head, boolean number, Function<Row, String> cell) {

  static Column text(String head, Function<Row, String> cell) {
    return new Column(head, false, cell);
  }

  static Column number(String head, Function<Row, String> cell) {
    return new Column(head, true, cell);
  }

  /** Text starts at the left, numbers end at the right. */
  String pad(String text, int width) {
    String space = " ".repeat(width - text.length());
    return number ? space + text : text + space;
  }
}
