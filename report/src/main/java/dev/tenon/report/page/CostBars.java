package dev.tenon.report.page;

import dev.tenon.processor.summary.Row;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Shows where parameters, multiply-accumulates and memory go, block by block. */
final class CostBars {
  private final Markup out;
  private final Summary summary;

  private CostBars(Markup out, Summary summary) {
    this.out = out;
    this.summary = summary;
  }

  static void write(Markup out, Summary summary) {
    new CostBars(out, summary).write();
  }

  private void write() {
    out.open("section", "id", "costs").line();
    out.element("h2", "Where it goes").line();
    out.element(
            "p",
            "The share of each block. Memory is what its layers put out for one image in float.",
            "class",
            "note")
        .line();
    out.open("table", "class", "bars").line().open("thead").open("tr");
    for (String head : List.of("Block", "Parameters", "MACs", "Memory")) {
      out.element("th", head, "scope", "col");
    }
    out.close().close().line().open("tbody").line();
    summary.rows().stream()
        .filter(row -> row.depth() == 0 && row.level() != Row.Level.INPUT)
        .forEach(this::row);
    out.close().close().line().close().line();
  }

  private void row(Row row) {
    out.open("tr", "data-name", row.name()).element("th", row.name(), "scope", "row");
    bar("parameters", row, each -> each.cost().parameters(), summary.total().parameters());
    bar("macs", row, each -> each.cost().macs(), summary.total().macs());
    bar("memory", row, Row::activations, summary.activations());
    out.close().line();
  }

  private void bar(String kind, Row row, ToLongFunction<Row> number, long total) {
    long part = number.applyAsLong(row);
    double width = total == 0 ? 0 : 100.0 * part / total;
    String text = kind.equals("memory") ? Numbers.floats(part) : Thousands.of(part);
    out.open("td", "title", text);
    out.open("span", "class", "track");
    String style = String.format(Locale.ROOT, "width:%.2f%%", width);
    out.open("span", "class", "bar " + kind, "style", style).close().close();
    out.element("span", Numbers.percent(part, total), "class", "share").close();
  }
}
