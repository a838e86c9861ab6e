package dev.tenon.processor.summary;

import dev.tenon.processor.shape.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lays a summary out as the text table that users of Keras know. */
public final class SummaryText {
  private static final String GAP = "  ";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Block (type)", SummaryText::name),
          Column.text("Output", row -> row.shape().toString()),
          Column.number("Parameters", row -> grouped(row.cost().parameters())),
          Column.number("MACs", row -> grouped(row.cost().macs())),
          Column.number("Field", row -> row.field().map(SummaryText::side).orElse("")),
          Column.text("Connected to", row -> String.join(", ", row.connectedTo())));

  private SummaryText() {}

  /** The lines of the table and its totals, without line ends. */
  public static List<String> lines(Summary summary) {
    List<Integer> widths = COLUMNS.stream().map(column -> column.width(summary.rows())).toList();
    List<String> lines = new ArrayList<>();
    lines.add("Network: " + summary.network());
    lines.add(rule('_', widths));
    lines.add(line(Column::head, widths));
    lines.add(rule('=', widths));
    summary.rows().forEach(row -> lines.add(line(column -> column.cell().apply(row), widths)));
    lines.add(rule('=', widths));
    lines.add("Total parameters: " + grouped(summary.total().parameters()));
    lines.add("Trainable parameters: " + grouped(summary.total().trainable()));
    lines.add("Non-trainable parameters: " + grouped(summary.nonTrainable()));
    lines.add("MACs: " + grouped(summary.total().macs()));
    lines.add("FLOPs (2 × MACs): " + grouped(summary.flops()));
    lines.add(rule('_', widths));
    return lines;
  }

  private static String line(Function<Column, String> cell, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      cells.add(column.pad(cell.apply(column), widths.get(i)));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String rule(char stroke, List<Integer> widths) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    return String.valueOf(stroke).repeat(width + GAP.length() * (widths.size() - 1));
  }

  private static String name(Row row) {
    return GAP.repeat(row.depth()) + row.name() + " (" + row.type() + ")";
  }

  private static String side(Extent field) {
    return field.height() == field.width() ? Long.toString(field.height()) : field.toString();
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
