package dev.tenon.benchmarks.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * What training takes by the JSON summary that the compiler wrote of a network; {@code
 * docs/memory.md} explains the sum.
 */
final class CountedMemory {
  private static final long LARGEST_KEPT = 32L << 20;

  private final JsonObject summary;

  private CountedMemory(JsonObject summary) {
    this.summary = summary;
  }

  static CountedMemory of(Class<?> network) {
    String file = network.getSimpleName() + ".json";
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(network.getResourceAsStream(file), file + " is missing"), UTF_8)) {
      return new CountedMemory(JsonParser.parseReader(reader).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes for a batch of whatever size. */
  long bytes(int batch) {
    JsonObject training = summary.getAsJsonObject("training");
    long fixed =
        number(training, "parameterBytes")
            + number(training, "gradientBytes")
            + number(training, "updaterStateBytes");
    long each =
        training.getAsJsonObject("example").asMap().values().stream()
            .mapToLong(JsonElement::getAsLong)
            .sum();
    return fixed + batch * each + firstStep(training, batch);
  }

  /** The outputs of layers that glibc keeps when the first step gives them back. */
  private static long firstStep(JsonObject training, int batch) {
    return training.getAsJsonArray("firstStepArrayBytes").asList().stream()
        .mapToLong(array -> batch * array.getAsLong())
        .filter(bytes -> bytes <= LARGEST_KEPT)
        .sum();
  }

  private static long number(JsonObject object, String name) {
    return object.get(name).getAsLong();
  }
}
