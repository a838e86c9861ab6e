package dev.tenon.processor.summary;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns that are as wide as they need to be. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> cells = new ArrayList<>();
  private final int[] widths;

  TextTable(List<Column> columns, List<Row> rows) {
    this.columns = columns;
    this.widths = columns.stream().mapToInt(column -> column.head().length()).toArray();
    for (Row row : rows) {
      List<String> line = columns.stream().map(column -> column.cell().apply(row)).toList();
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
      cells.add(line);
    }
  }

  /** The head and the rows between rules. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(rule('_'));
    lines.add(line(columns.stream().map(Column::head).toList()));
    lines.add(rule('='));
    lines.addAll(rows());
    lines.add(rule('='));
    return lines;
  }

  /** The rows alone. */
  List<String> rows() {
    return cells.stream().map(this::line).toList();
  }

  /** A line as wide as the table. */
  String rule(char stroke) {
    int width = GAP.length() * (columns.size() - 1);
    for (int column : widths) {
      width += column;
    }
    return String.valueOf(stroke).repeat(width);
  }

  private String line(List<String> texts) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      padded.add(columns.get(i).pad(texts.get(i), widths[i]));
    }
    return String.join(GAP, padded).stripTrailing();
  }
}
