package dev.tenon.processor.check.fix;

import static dev.tenon.processor.problem.Code.CONTRADICTION;
import static dev.tenon.processor.problem.Code.DUPLICATE_NAME;
import static dev.tenon.processor.problem.Code.HEAD_CONSUMED;
import static dev.tenon.processor.problem.Code.LATER_WIRE;
import static dev.tenon.processor.problem.Code.LOSS_MISMATCH;
import static dev.tenon.processor.problem.Code.MALFORMED_INPUT;
import static dev.tenon.processor.problem.Code.NO_BLOCKS;
import static dev.tenon.processor.problem.Code.NO_HEAD;
import static dev.tenon.processor.problem.Code.NO_INPUT;
import static dev.tenon.processor.problem.Code.RECURSIVE_PLACEMENT;
import static dev.tenon.processor.problem.Code.REPEATED_WIRE;
import static dev.tenon.processor.problem.Code.REPEAT_ONCE;
import static dev.tenon.processor.problem.Code.RESERVED_NAME;
import static dev.tenon.processor.problem.Code.SELF_WIRE;
import static dev.tenon.processor.problem.Code.SHAPE_ASSERTION;
import static dev.tenon.processor.problem.Code.UNKNOWN_WIRE;
import static dev.tenon.processor.problem.Code.UNUSED_BLOCK;
import static dev.tenon.processor.problem.Code.WIRE_COUNT;
import static dev.tenon.processor.problem.Code.WRONG_KIND;
import static dev.tenon.processor.problem.Code.WRONG_PARAMETER_TYPE;
import static dev.tenon.processor.problem.Code.WRONG_RETURN_TYPE;

import dev.tenon.processor.problem.Code;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What helps against a certain kind of mistake. */
final class Remedies {
  private static final Map<Code, Function<Case, Stream<Knob>>> BY_CODE =
      Map.ofEntries(
          Map.entry(UNKNOWN_WIRE, Rewiring::another),
          Map.entry(SELF_WIRE, Rewiring::another),
          Map.entry(LATER_WIRE, Rewiring::earlier),
          Map.entry(REPEATED_WIRE, Rewiring::anotherOrLess),
          Map.entry(WIRE_COUNT, Rewiring::moreOrLess),
          Map.entry(HEAD_CONSUMED, Rewiring::aroundTheHead),
          Map.entry(UNUSED_BLOCK, Rewiring::consume),
          Map.entry(DUPLICATE_NAME, Renaming::numbered),
          Map.entry(RESERVED_NAME, Renaming::suffixed),
          Map.entry(REPEAT_ONCE, Renaming::once),
          Map.entry(RECURSIVE_PLACEMENT, Removal::block),
          Map.entry(NO_INPUT, Addition::input),
          Map.entry(NO_BLOCKS, Addition::head),
          Map.entry(NO_HEAD, Addition::headOrFeatures),
          Map.entry(CONTRADICTION, Removal::featuresOnly),
          Map.entry(MALFORMED_INPUT, InputForms::of),
          Map.entry(LOSS_MISMATCH, Objectives::usual),
          Map.entry(WRONG_KIND, Conversion::before),
          Map.entry(WRONG_RETURN_TYPE, Retyping::returnType),
          Map.entry(WRONG_PARAMETER_TYPE, Retyping::parameterType),
          Map.entry(SHAPE_ASSERTION, Retyping::shape));

  private Remedies() {}

  static boolean exist(Code code) {
    return BY_CODE.containsKey(code);
  }

  static Stream<Knob> of(Case of) {
    return BY_CODE.getOrDefault(of.problem().code(), none -> Stream.empty()).apply(of);
  }
}
