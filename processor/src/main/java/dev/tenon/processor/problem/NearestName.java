package dev.tenon.processor.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant. The distance is the number of letters inserted, deleted,
 * replaced or swapped with their neighbour (Damerau 1964, "A technique for computer detection and
 * correction of spelling errors"), upper and lower case being the same.
 */
public final class NearestName {
  private NearestName() {}

  /** The nearest of the names, the first of equally near ones; empty if none is near enough. */
  public static Optional<String> of(String misspelt, Collection<String> names) {
    return all(misspelt, names).stream().findFirst();
  }

  /** All of the names that are equally near and nearer than the others. */
  static List<String> all(String misspelt, Collection<String> names) {
    int least =
        names.stream().mapToInt(name -> distance(misspelt, name)).min().orElse(Integer.MAX_VALUE);
    return least > tolerance(misspelt)
        ? List.of()
        : names.stream().filter(name -> distance(misspelt, name) == least).toList();
  }

  /** One letter in three may be wrong; beyond that a suggestion would be a guess. */
  private static int tolerance(String name) {
    return Math.max(1, (name.length() + 1) / 3);
  }

  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int replaced = edits[i - 1][j - 1] + (same ? 0 : 1);
    int cheapest = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    return swapped(a, b, i, j) ? Math.min(cheapest, edits[i - 2][j - 2] + 1) : cheapest;
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
