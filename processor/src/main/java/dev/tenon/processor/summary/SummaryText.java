package dev.tenon.processor.summary;

import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.text.Thousands;
import java.util.ArrayList;
import java.util.List;

/** Lays a summary out as the text table that users of Keras know. */
public final class SummaryText {
  private static final String INDENT = "  ";

  private SummaryText() {}

  private static List<Column> columns(Summary summary) {
    return List.of(
        Column.text("Block (type)", SummaryText::name),
        Column.text("Output", row -> row.shape().toString()),
        Column.number("Parameters", row -> Thousands.of(row.cost().parameters())),
        Column.number("MACs", row -> Thousands.of(row.cost().macs())),
        Column.number("Activations", row -> summary.bytes(row.activations()).toString()),
        Column.number("Receptive field", row -> row.field().map(SummaryText::side).orElse("")),
        Column.text("Connected to", row -> String.join(", ", row.connectedTo())));
  }

  /** The lines of the table and its totals, without line ends. */
  public static List<String> lines(Summary summary) {
    TextTable table = new TextTable(columns(summary), summary.rows());
    List<String> lines = new ArrayList<>();
    lines.add("Network: " + summary.network());
    lines.addAll(table.lines());
    lines.addAll(totals(summary));
    lines.add(table.rule('_'));
    return lines;
  }

  /** The shapes from block to block, a line for each row, without line ends. */
  public static List<String> shapes(Summary summary) {
    List<Column> columns =
        List.of(
            Column.text("", Row::name),
            Column.number("", row -> row.shape().toString()),
            Column.text("", Row::type));
    return new TextTable(columns, summary.rows()).rows();
  }

  private static List<String> totals(Summary summary) {
    long parameters = summary.total().parameters();
    Training training = summary.training();
    String settings = training.dataType() + ", " + training.updater();
    Bytes activations = summary.bytes(summary.activations());
    return List.of(
        "Total parameters: " + Thousands.of(parameters) + " (" + summary.bytes(parameters) + ")",
        "Trainable parameters: " + Thousands.of(summary.total().trainable()),
        "Non-trainable parameters: " + Thousands.of(summary.nonTrainable()),
        "MACs: " + Thousands.of(summary.total().macs()),
        "FLOPs (2 × MACs): " + Thousands.of(summary.flops()),
        "Activations: " + activations + " (" + batch(activations, training.batch()) + ")",
        "Memory to train that batch (" + settings + "): " + summary.step());
  }

  private static String batch(Bytes example, int size) {
    return example.times(size) + " for a batch of " + Thousands.of(size);
  }

  private static String name(Row row) {
    return INDENT.repeat(row.depth()) + row.name() + " (" + row.type() + ")";
  }

  private static String side(Extent field) {
    return field.height() == field.width() ? Long.toString(field.height()) : field.toString();
  }
}
