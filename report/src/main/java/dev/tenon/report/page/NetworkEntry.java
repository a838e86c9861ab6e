package dev.tenon.report.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A network in the list of a module.
 *
 * @param page the address of its page
 * @param input C×H×W of its first input
 * @param output of its last block
 * @param activationBytes what its layers put out for one image in float
 */
public record NetworkEntry(
    String network,
    String packageName,
    String page,
    String input,
    String output,
    long parameters,
    long macs,
    long activationBytes) {

  /**
   * From the summary that {@link dev.tenon.processor.summary.SummaryJson} wrote.
   *
   * @throws RuntimeException of any kind if it is another text
   */
  public static NetworkEntry of(String summary, String page) {
    JsonObject json = JsonParser.parseString(summary).getAsJsonObject();
    JsonObject totals = json.getAsJsonObject("totals");
    JsonArray rows = json.getAsJsonArray("rows");
    JsonObject last = rows.get(0).getAsJsonObject();
    for (JsonElement row : rows) {
      last = row.getAsJsonObject().get("depth").getAsInt() == 0 ? row.getAsJsonObject() : last;
    }
    return new NetworkEntry(
        json.get("network").getAsString(),
        json.get("package").getAsString(),
        page,
        shape(rows.get(0).getAsJsonObject()),
        shape(last),
        totals.get("parameters").getAsLong(),
        totals.get("macs").getAsLong(),
        totals.get("activationBytes").getAsLong());
  }

  private static String shape(JsonObject row) {
    return StreamSupport.stream(row.getAsJsonArray("shape").spliterator(), false)
        .map(JsonElement::getAsString)
        .collect(Collectors.joining("×"));
  }
}
