package dev.tenon.sample.summary;

import dev.tenon.sample.summary.NetworkSummary.Extent;
import dev.tenon.sample.summary.NetworkSummary.Row;
import dev.tenon.sample.summary.NetworkSummary.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A summary as a table like that of {@code SUMMARY}, for a batch of whatever size; bytes are in MiB
 * throughout, so that rows compare.
 */
public final class SummaryTable {
  private static final String GAP = "  ";
  private static final long MIB = 1 << 20;

  /** What a column says of a row; numbers end at the right. */
  private record Column(String head, boolean number, Function<Row, String> cell) {

    String pad(String text, int width) {
      String space = " ".repeat(width - text.length());
      return number ? space + text : text + space;
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Layer (type)", false, SummaryTable::name),
          new Column("Output", false, SummaryTable::shape),
          new Column("Parameters", true, row -> grouped(row.parameters())),
          new Column("MACs", true, row -> grouped(row.macs())),
          new Column("Activations", true, row -> mebibytes(row.activationBytes())),
          new Column("Receptive field", true, SummaryTable::field),
          new Column("Connected to", false, row -> String.join(", ", row.connectedTo())));

  private SummaryTable() {}

  /** The lines of the table and its totals, without line ends. */
  public static List<String> lines(NetworkSummary summary, int batch) {
    List<Integer> widths = COLUMNS.stream().map(column -> width(column, summary.rows())).toList();
    int width =
        widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (COLUMNS.size() - 1);
    List<String> lines = new ArrayList<>();
    lines.add("Network: " + summary.network());
    lines.add("_".repeat(width));
    lines.add(line(Column::head, widths));
    lines.add("=".repeat(width));
    summary.rows().forEach(row -> lines.add(line(column -> column.cell().apply(row), widths)));
    lines.add("=".repeat(width));
    lines.addAll(totals(summary.totals(), batch));
    lines.add("_".repeat(width));
    return lines;
  }

  private static List<String> totals(Totals totals, int batch) {
    return List.of(
        "Total parameters: %s (%s)"
            .formatted(grouped(totals.parameters()), mebibytes(totals.parameterBytes())),
        "Trainable parameters: " + grouped(totals.trainable()),
        "Non-trainable parameters: " + grouped(totals.nonTrainable()),
        "MACs: " + grouped(totals.macs()),
        "FLOPs (2 × MACs): " + grouped(totals.flops()),
        "Activations: %s (%s for a batch of %s)"
            .formatted(
                mebibytes(totals.activationBytes()),
                mebibytes(Math.multiplyExact(totals.activationBytes(), batch)),
                grouped(batch)));
  }

  private static int width(Column column, List<Row> rows) {
    return Math.max(
        column.head().length(),
        rows.stream().map(column.cell()).mapToInt(String::length).max().orElse(0));
  }

  private static String line(Function<Column, String> cell, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells.add(COLUMNS.get(i).pad(cell.apply(COLUMNS.get(i)), widths.get(i)));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String name(Row row) {
    return GAP.repeat(row.depth()) + row.name() + " (" + row.type() + ")";
  }

  private static String shape(Row row) {
    return row.shape().stream().map(Objects::toString).collect(Collectors.joining("×"));
  }

  private static String field(Row row) {
    Extent field = row.receptiveField();
    if (field == null) {
      return "";
    }
    return field.height() == field.width()
        ? Long.toString(field.height())
        : field.height() + "×" + field.width();
  }

  private static String grouped(Number number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%,.2f MiB", (double) bytes / MIB);
  }
}
