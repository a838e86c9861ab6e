package dev.tenon.processor.block.head;

import static dev.tenon.processor.layer.Activation.HARDSIGMOID;
import static dev.tenon.processor.layer.Activation.IDENTITY;
import static dev.tenon.processor.layer.Activation.RECTIFIEDTANH;
import static dev.tenon.processor.layer.Activation.RELU;
import static dev.tenon.processor.layer.Activation.RELU6;
import static dev.tenon.processor.layer.Activation.RRELU;
import static dev.tenon.processor.layer.Activation.SIGMOID;
import static dev.tenon.processor.layer.Activation.SOFTMAX;
import static dev.tenon.processor.layer.Activation.SOFTPLUS;
import static dev.tenon.processor.layer.Activation.THRESHOLDEDRELU;
import static dev.tenon.processor.layer.Loss.KL_DIVERGENCE;
import static dev.tenon.processor.layer.Loss.MCXENT;
import static dev.tenon.processor.layer.Loss.NEGATIVELOGLIKELIHOOD;
import static dev.tenon.processor.layer.Loss.POISSON;
import static dev.tenon.processor.layer.Loss.RECONSTRUCTION_CROSSENTROPY;
import static dev.tenon.processor.layer.Loss.SPARSE_MCXENT;
import static dev.tenon.processor.layer.Loss.WASSERSTEIN;
import static dev.tenon.processor.layer.Loss.XENT;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Loss;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a head is trained with: an activation function and a loss, some of which exclude each other.
 * The rules are those of DL4J's {@code OutputLayerUtil}, which rejects the pair when the network is
 * built, and those it forgets, where the training itself throws or yields NaN.
 */
record Objective(Activation activation, Loss loss) {
  private static final Set<Loss> ONE_CLASS_OF_MANY =
      EnumSet.of(MCXENT, NEGATIVELOGLIKELIHOOD, SPARSE_MCXENT);
  private static final Set<Loss> OF_PROBABILITIES =
      EnumSet.of(
          MCXENT,
          NEGATIVELOGLIKELIHOOD,
          SPARSE_MCXENT,
          XENT,
          KL_DIVERGENCE,
          RECONSTRUCTION_CROSSENTROPY);
  private static final Set<Activation> PROBABILITIES = EnumSet.of(SIGMOID, HARDSIGMOID, SOFTMAX);
  private static final Set<Activation> NEVER_NEGATIVE =
      EnumSet.of(
          SIGMOID, HARDSIGMOID, SOFTMAX, SOFTPLUS, RELU, RELU6, THRESHOLDEDRELU, RECTIFIEDTANH);

  /** A pair that cannot work: why, and what may be meant instead. */
  record Clash(String reason, Activation otherActivation, Optional<Loss> otherLoss) {}

  /** Why the two do not go together; empty where they do. */
  Optional<Clash> clash() {
    if (OF_PROBABILITIES.contains(loss) && !PROBABILITIES.contains(activation)) {
      return clash(
          "the loss compares probabilities, the activation gives none",
          ONE_CLASS_OF_MANY.contains(loss) ? SOFTMAX : SIGMOID,
          Optional.empty());
    }
    if (activation == SOFTMAX && loss == XENT) {
      return clash(
          "the activation lets one class win, the loss takes each class for itself",
          SIGMOID,
          Optional.of(MCXENT));
    }
    if (activation == SIGMOID && ONE_CLASS_OF_MANY.contains(loss)) {
      return clash(
          "the activation takes each class for itself, the loss lets one class win",
          SOFTMAX,
          Optional.of(XENT));
    }
    if (loss == POISSON && !NEVER_NEGATIVE.contains(activation)) {
      return clash(
          "the loss takes the logarithm, the activation may be negative",
          SOFTPLUS,
          Optional.empty());
    }
    if (loss == WASSERSTEIN && activation == RRELU) {
      return clash(
          "the loss asks for a gradient before the activation has drawn its slopes",
          IDENTITY,
          Optional.empty());
    }
    return Optional.empty();
  }

  private static Optional<Clash> clash(
      String reason, Activation otherActivation, Optional<Loss> otherLoss) {
    return Optional.of(new Clash(reason, otherActivation, otherLoss));
  }
}
