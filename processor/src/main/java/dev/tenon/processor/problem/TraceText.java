package dev.tenon.processor.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways of the data to a mistake, one line each. A long way is cut in the middle; a way that
 * starts as the first one does is told from where it leaves it.
 */
final class TraceText {
  private static final String ARROW = " → ";
  private static final int STEPS = 9;
  private static final int STEPS_AT_THE_START = 2;
  private static final int STEPS_AT_THE_END = 6;
  private static final int BRANCHES = 4;

  private TraceText() {}

  static List<String> lines(List<List<String>> traces) {
    List<String> lines = new ArrayList<>();
    for (List<String> trace : traces.subList(0, Math.min(BRANCHES, traces.size()))) {
      lines.add(lines.isEmpty() ? whole(trace) : afterTheFork(traces.get(0), trace));
    }
    if (traces.size() > BRANCHES) {
      lines.add("… %s more branches".formatted(traces.size() - BRANCHES));
    }
    return lines;
  }

  private static String whole(List<String> trace) {
    if (trace.size() <= STEPS) {
      return String.join(ARROW, trace);
    }
    int cut = trace.size() - STEPS_AT_THE_START - STEPS_AT_THE_END;
    List<String> shown = new ArrayList<>(trace.subList(0, STEPS_AT_THE_START));
    shown.add("… %s blocks …".formatted(cut));
    shown.addAll(trace.subList(trace.size() - STEPS_AT_THE_END, trace.size()));
    return String.join(ARROW, shown);
  }

  private static String afterTheFork(List<String> first, List<String> trace) {
    int fork = 0;
    while (fork < Math.min(first.size(), trace.size()) && first.get(fork).equals(trace.get(fork))) {
      fork++;
    }
    return fork < 2 ? whole(trace) : "…" + ARROW + whole(trace.subList(fork - 1, trace.size()));
  }
}
