package dev.tenon.sample.networks.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Published numbers of a network. */
record Truth(
    String network, String source, String input, long parameters, long trainable, long macs) {

  /** The numbers of every network that is declared. */
  static List<Truth> all() {
    return Stream.of("networks.csv", "more.csv")
        .flatMap(file -> rows(file).map(Truth::of))
        .toList();
  }

  /** The cells of each line below the heading of a file. */
  static Stream<List<String>> rows(String file) {
    try (InputStream stream = Truth.class.getResourceAsStream("/truth/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> List.of(line.split(",", -1))).toList().stream();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The network with its source where there are several of one name. */
  String name() {
    return network.equals("ResNet-50") ? network + " " + source : network;
  }

  private static Truth of(List<String> cells) {
    return new Truth(
        cells.get(0),
        cells.get(1),
        cells.get(2).replace('x', '×'),
        Long.parseLong(cells.get(3)),
        Long.parseLong(cells.get(4)),
        Long.parseLong(cells.get(5)));
  }

  @Override
  public String toString() {
    return name();
  }
}
