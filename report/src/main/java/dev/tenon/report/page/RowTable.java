package dev.tenon.report.page;

import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.summary.Row;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.markup.Markup;
import java.util.Locale;
import java.util.Map;

/** The summary as a table that can be sorted by every column. */
final class RowTable {
  private final Markup out;
  private final Map<String, String> lines;

  private RowTable(Markup out, Map<String, String> lines) {
    this.out = out;
    this.lines = lines;
  }

  /**
   * Writes the table.
   *
   * @param lines where each block stands in the source, by its path, as far as {@link SourceLines}
   *     tell
   */
  static void write(Markup out, Summary summary, Map<String, String> lines) {
    RowTable table = new RowTable(out, lines);
    out.open("section", "id", "layers").line().element("h2", "Blocks and layers").line();
    out.open("label").empty("input", "type", "checkbox", "id", "only-blocks");
    out.text(" only the blocks of the interface").close().line();
    table.rows(summary);
    out.close().line();
  }

  private void rows(Summary summary) {
    SortableTable table =
        new SortableTable(
            out,
            "",
            Heading.text("Name"),
            Heading.text("Type"),
            Heading.number("Output"),
            Heading.number("Parameters"),
            Heading.number("MACs"),
            Heading.number("Memory"),
            Heading.number("Receptive field"),
            Heading.text("Connected to"),
            Heading.text("Source"));
    summary.rows().forEach(row -> row(table, row));
    table.end();
  }

  private void row(SortableTable table, Row row) {
    String level = row.level().name().toLowerCase(Locale.ROOT);
    out.open("tr", "data-name", row.name(), "data-depth", row.depth(), "class", level);
    out.open("th", "scope", "row", "style", "--depth:" + row.depth());
    out.element("button", row.name(), "type", "button", "class", "show").close();
    table
        .text(row.type())
        .number(row.shape().toString(), row.shape().elements())
        .number(Thousands.of(row.cost().parameters()), row.cost().parameters())
        .number(Thousands.of(row.cost().macs()), row.cost().macs())
        .number(Numbers.floats(row.activations()), row.activations())
        .number(
            row.field().map(RowTable::side).orElse(""), row.field().map(Extent::larger).orElse(0L))
        .text(String.join(", ", row.connectedTo()))
        .text(lines.getOrDefault(row.name(), ""))
        .endRow();
  }

  private static String side(Extent field) {
    return field.height() == field.width() ? Long.toString(field.height()) : field.toString();
  }
}
