package dev.tenon.sample.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code NAME.json} says of a network, as far as the table needs it; Tenon's {@code
 * docs/summary-schema.json} is the schema.
 *
 * @param rows inputs first, then blocks in source order, each followed by what it consists of
 */
public record NetworkSummary(String network, Totals totals, List<Row> rows) {

  /** The whole network; bytes of activations are of one example. */
  public record Totals(
      long parameters,
      long trainable,
      long nonTrainable,
      long macs,
      BigInteger flops,
      long parameterBytes,
      long activationBytes) {}

  /**
   * An input, a block or a layer.
   *
   * @param depth how many blocks contain it
   * @param receptiveField in pixels; null where the output is no image
   */
  public record Row(
      String name,
      int depth,
      String type,
      List<Long> shape,
      long parameters,
      long macs,
      long activationBytes,
      @Nullable Extent receptiveField,
      List<String> connectedTo) {}

  /** A height and a width. */
  public record Extent(long height, long width) {}

  /** Reads what lies beside a class. */
  public static NetworkSummary read(Class<?> beside, String name) {
    String file = name + ".json";
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(beside.getResourceAsStream(file), file + " is missing"), UTF_8)) {
      return new Gson().fromJson(reader, NetworkSummary.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same without what the blocks consist of. */
  public NetworkSummary folded() {
    return new NetworkSummary(
        network, totals, rows.stream().filter(row -> row.depth() == 0).toList());
  }
}
