package dev.tenon.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows in columns that are as wide as they need to be. */
record TextTable(List<Column> columns, List<Row> rows) {
  private static final String GAP = "  ";

  /** The head and the rows between rules. */
  List<String> lines() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(rule('_'));
    lines.add(line(Column::head, widths));
    lines.add(rule('='));
    rows.forEach(row -> lines.add(line(column -> column.cell().apply(row), widths)));
    lines.add(rule('='));
    return lines;
  }

  /** A line as wide as the table. */
  String rule(char stroke) {
    int width = widths().stream().mapToInt(Integer::intValue).sum();
    return String.valueOf(stroke).repeat(width + GAP.length() * (columns.size() - 1));
  }

  private List<Integer> widths() {
    return columns.stream().map(column -> column.width(rows)).toList();
  }

  private String line(Function<Column, String> cell, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      cells.add(column.pad(cell.apply(column), widths.get(i)));
    }
    return String.join(GAP, cells).stripTrailing();
  }
}
