package dev.tenon.sample.model;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How likely a class is.
 *
 * @param label name of the class
 * @param probability between 0 and 1
 */
public record Prediction(String label, double probability) {

  /** The predictions for all classes, the most probable first. */
  static List<Prediction> ranked(List<String> labels, IntToDoubleFunction probability) {
    return IntStream.range(0, labels.size())
        .mapToObj(i -> new Prediction(labels.get(i), probability.applyAsDouble(i)))
        .sorted(comparingDouble(Prediction::probability).reversed())
        .toList();
  }
}
