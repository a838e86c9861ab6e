package dev.tenon.sample.networks;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was meant to be. */
final class NearestName {
  private NearestName() {}

  /** The candidate with the least edit distance, unless more than a third of it is different. */
  static Optional<String> of(String name, List<String> candidates) {
    return candidates.stream()
        .min(comparingInt(candidate -> distance(name, candidate)))
        .filter(nearest -> 3 * distance(name, nearest) <= nearest.length());
  }

  /** Levenshtein's edit distance, upper and lower case being the same. */
  private static int distance(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
