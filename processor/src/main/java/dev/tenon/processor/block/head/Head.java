package dev.tenon.processor.block.head;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all heads have: a number of scores, an activation function and a loss of some weight. */
record Head(long scores, Activation activation, Loss loss, double lossWeight) {

  /**
   * Reads the attributes of a head.
   *
   * @param number the attribute that gives the number of scores
   * @throws Rejection if activation and loss do not go together
   */
  static Head of(Lowering block, String number) {
    return of(block, block.attributes().whole(number), Optional.of(number));
  }

  /**
   * Reads the attributes of a head whose scores are what it consumes.
   *
   * @throws Rejection if activation and loss do not go together
   */
  static Head over(Lowering block, long scores) {
    return of(block, scores, Optional.empty());
  }

  private static Head of(Lowering block, long scores, Optional<String> number) {
    Attributes attributes = block.attributes();
    ClassCount.of(attributes.annotation());
    Head head =
        new Head(
            scores,
            attributes.constant("activation", Activation.class),
            attributes.constant("loss", Loss.class),
            LossWeight.of(block, scores));
    head.checkSoftmax(block, number);
    new Objective(head.activation, head.loss)
        .clash()
        .ifPresent(
            clash -> {
              throw head.mismatch(block, clash);
            });
    return head;
  }

  private void checkSoftmax(Lowering block, Optional<String> number) {
    if (scores == 1 && activation == Activation.SOFTMAX) {
      List<String> blamed = Stream.concat(number.stream(), Stream.of("activation")).toList();
      Misfit misfit =
          new Misfit(
              Code.LOSS_MISMATCH,
              "applies SOFTMAX to a single score, which then is always 1",
              blamed,
              List.of());
      throw block.reject(
          number
              .map(name -> misfit.orTry(name, new Value.Whole(2), "one score for either answer"))
              .orElse(misfit)
              .orTry(
                  "activation",
                  block.attributes().constantLike("activation", "SIGMOID"),
                  "one score, from 0 for no to 1 for yes"));
    }
  }

  private Rejection mismatch(Lowering block, Objective.Clash clash) {
    Attributes attributes = block.attributes();
    Misfit misfit =
        new Misfit(
                Code.LOSS_MISMATCH,
                "cannot be trained with activation %s and loss %s: %s"
                    .formatted(activation, loss, clash.reason()),
                "activation",
                "loss")
            .orTry(
                "activation",
                attributes.constantLike("activation", clash.otherActivation().name()),
                "");
    return block.reject(
        clash
            .otherLoss()
            .map(other -> misfit.orTry("loss", attributes.constantLike("loss", other.name()), ""))
            .orElse(misfit));
  }
}
