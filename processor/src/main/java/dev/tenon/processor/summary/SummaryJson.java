package dev.tenon.processor.summary;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.ExampleMemory;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
import dev.tenon.processor.shape.Extent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Lays a summary out as JSON, for programs. {@code docs/summary-schema.json} is the schema, {@code
 * docs/summary.md} explains it.
 */
public final class SummaryJson {
  /** Goes up when a program that reads the JSON could no longer do so. */
  private static final int VERSION = 1;

  private static final FormattingStyle LINES = FormattingStyle.PRETTY.withNewline("\n");
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final JsonWriter json;
  private final Summary summary;

  private SummaryJson(JsonWriter json, Summary summary) {
    this.json = json;
    this.summary = summary;
  }

  /**
   * The summary as indented JSON, each row on a line of its own, with a line break at the end;
   * always the same for one plan.
   */
  public static String of(Summary summary) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(LINES);
      new SummaryJson(json, summary).write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private void write() throws IOException {
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("package").value(summary.packageName());
    json.name("network").value(summary.network());
    json.name("dataType").value(summary.training().dataType().name());
    json.name("totals");
    totals();
    json.name("training");
    training();
    json.name("rows");
    rows();
    json.endObject();
  }

  private void totals() throws IOException {
    json.beginObject();
    json.name("parameters").value(summary.total().parameters());
    json.name("trainable").value(summary.total().trainable());
    json.name("nonTrainable").value(summary.nonTrainable());
    json.name("macs").value(summary.total().macs());
    json.name("flops").value(summary.flops());
    json.name("parameterBytes").value(bytes(summary.total().parameters()));
    json.name("activationBytes").value(bytes(summary.activations()));
    json.endObject();
  }

  private void training() throws IOException {
    Training training = summary.training();
    TrainingMemory memory = summary.memory();
    json.beginObject();
    json.name("batch").value(training.batch());
    json.name("updater").value(training.updater().name());
    json.name("parameterBytes").value(memory.parameters().count());
    json.name("gradientBytes").value(memory.gradients().count());
    json.name("updaterStateBytes").value(memory.updaterState().count());
    json.name("example");
    example(memory.example());
    json.name("firstStepArrayBytes");
    arrays(memory.left().outputs());
    json.name("firstStepBytes").value(memory.firstStep(training.batch()).count());
    json.name("totalBytes").value(summary.step().count());
    json.endObject();
  }

  private void example(ExampleMemory example) throws IOException {
    json.beginObject();
    json.name("inputBytes").value(example.inputs().count());
    json.name("activationBytes").value(example.activations().count());
    json.name("keptOutputBytes").value(example.keptOutputs().count());
    json.name("activationGradientBytes").value(example.activationGradients().count());
    json.name("workingBytes").value(example.working().count());
    json.name("copyBytes").value(example.copies().count());
    json.endObject();
  }

  private void arrays(List<Bytes> arrays) throws IOException {
    json.beginArray();
    json.setFormattingStyle(ONE_LINE);
    for (Bytes array : arrays) {
      json.value(array.count());
    }
    json.endArray();
    json.setFormattingStyle(LINES);
  }

  private void rows() throws IOException {
    json.beginArray();
    for (Row row : summary.rows()) {
      row(row);
    }
    json.endArray();
  }

  private void row(Row row) throws IOException {
    json.beginObject();
    json.setFormattingStyle(ONE_LINE);
    json.name("level").value(row.level().name().toLowerCase(Locale.ROOT));
    json.name("name").value(row.name());
    json.name("depth").value(row.depth());
    json.name("type").value(row.type());
    json.name("kind").value(row.shape().kind().typeName());
    json.name("shape");
    json.beginArray();
    for (long dimension : row.shape().dimensions()) {
      json.value(dimension);
    }
    json.endArray();
    json.name("parameters").value(row.cost().parameters());
    json.name("trainable").value(row.cost().trainable());
    json.name("macs").value(row.cost().macs());
    json.name("activationBytes").value(bytes(row.activations()));
    if (row.field().isPresent()) {
      field(row.field().get());
    }
    json.name("connectedTo");
    json.beginArray();
    for (String name : row.connectedTo()) {
      json.value(name);
    }
    json.endArray();
    json.endObject();
    json.setFormattingStyle(LINES);
  }

  private void field(Extent field) throws IOException {
    json.name("receptiveField").beginObject();
    json.name("height").value(field.height());
    json.name("width").value(field.width());
    json.endObject();
  }

  private Number bytes(long numbers) {
    return summary.bytes(numbers).count();
  }
}
