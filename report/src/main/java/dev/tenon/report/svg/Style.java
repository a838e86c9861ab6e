package dev.tenon.report.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The style sheets. */
public final class Style {
  /** Of a picture: colours by kind of layer, in light and in dark. */
  public static final String PICTURE = read("picture.css");

  private Style() {}

  private static String read(String name) {
    try (InputStream stream = Style.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
