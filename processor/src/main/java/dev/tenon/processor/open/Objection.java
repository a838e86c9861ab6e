package dev.tenon.processor.open;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a network cannot be at some settings.
 *
 * @param sentence what happens then, without a full stop
 * @param misfit the mistake that the closed network has; empty where it is right, but another graph
 */
record Objection(Settings at, String sentence, Optional<Problem> misfit) {

  static Objection misfit(Settings at, Problem problem) {
    return new Objection(at, withoutStop(problem.sentence()), Optional.of(problem));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  static Objection otherGraph(Settings at, String difference) {
    return new Objection(
        at, "the network is another graph than usually: " + difference, Optional.empty());
  }

  /**
   * What is wrong with the declaration, as a predicate: "admits height = 97, but then …".
   *
   * @param usual the settings with which everything is right
   */
  String predicate(Settings usual) {
    return "admits %s, but then %s".formatted(String.join(", ", unusual(usual)), sentence);
  }

  private List<String> unusual(Settings usual) {
    List<String> values = new ArrayList<>();
    Extent size = at.size();
    if (size.height() != usual.size().height()) {
      values.add("height = " + size.height());
    }
    if (size.width() != usual.size().width()) {
      values.add("width = " + size.width());
    }
    if (at.classes() != usual.classes()) {
      values.add("classes = " + at.classes());
    }
    if (at.width() != usual.width()) {
      values.add("width multiplier " + at.width());
    }
    return values;
  }

  /** The code of the problem, if a misfit has that one. */
  Code code(Code ofMisfit) {
    return misfit.isPresent() ? ofMisfit : Code.OPEN_GRAPH_DIFFERS;
  }

  /** The problem with the way of the data to the misfit. */
  Problem traced(Problem problem) {
    return misfit
        .map(cause -> problem.traced(cause.traces()).meeting(cause.shapes()))
        .orElse(problem);
  }
}
