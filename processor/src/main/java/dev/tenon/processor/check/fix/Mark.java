package dev.tenon.processor.check.fix;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.Arrays;

/**
 * By what a mistake is known again after a change: not by its words, which name shapes, nor by its
 * exact place, which moves with what is written. All copies of a block are one.
 */
record Mark(Code code, String block) {
  static Mark of(Problem problem) {
    return new Mark(problem.code(), withoutCopies(problem.block()));
  }

  static String withoutCopies(String path) {
    return Arrays.stream(path.split("/"))
        .filter(name -> name.isEmpty() || !Character.isDigit(name.charAt(0)))
        .collect(joining("/"));
  }
}
