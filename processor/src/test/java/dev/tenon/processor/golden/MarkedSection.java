package dev.tenon.processor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a hand-written page that is generated: all between {@code <!-- name -->} and {@code
 * <!-- /name -->}.
 */
public final class MarkedSection {
  private MarkedSection() {}

  /** Compares the section with what was generated, or rewrites it as {@link Golden} does. */
  public static void check(Path page, String name, String text) {
    String start = "<!-- %s -->\n".formatted(name);
    String end = "<!-- /%s -->".formatted(name);
    try {
      String whole = Files.readString(page);
      int from = whole.indexOf(start);
      int to = whole.indexOf(end);
      if (from < 0 || to < from) {
        throw new AssertionError("%s has no section %s".formatted(page, name));
      }
      String before = whole.substring(0, from + start.length());
      Golden.check(page, before + text + whole.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
