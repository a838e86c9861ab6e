package dev.tenon.sample.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The files with the summary of a network.
 *
 * @param beside a class in whose package they lie
 * @param network the name of the network
 */
public record SummaryFile(Class<?> beside, String network) {

  /** The table with the layers of all blocks. */
  public String layers() {
    return text(".txt");
  }

  /** The memory that the network takes. */
  public NetworkMemory memory() {
    return new Gson().fromJson(text(".json"), NetworkMemory.class);
  }

  private String text(String extension) {
    String file = network + extension;
    try (InputStream stream =
        requireNonNull(beside.getResourceAsStream(file), file + " is missing")) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
