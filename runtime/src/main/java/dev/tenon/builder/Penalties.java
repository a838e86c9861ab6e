package dev.tenon.builder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;

/**
 * The regularisation of one group of parameters: an L1 penalty, and either an L2 penalty or weight
 * decay, because both at once would shrink the parameters twice.
 *
 * <p>An absent value was never set; an empty one was switched off.
 */
final class Penalties {

  private @Nullable List<Regularization> lasso;
  private @Nullable List<Regularization> decay;

  void l1(double coefficient) {
    lasso = coefficient == 0 ? List.of() : List.of(new L1Regularization(coefficient));
  }

  void l2(double coefficient) {
    decay = coefficient == 0 ? List.of() : List.of(new L2Regularization(coefficient));
  }

  void weightDecay(double coefficient, boolean applyLearningRate) {
    decay = coefficient == 0 ? List.of() : List.of(new WeightDecay(coefficient, applyLearningRate));
  }

  /** A copy of these penalties, with the given ones where nothing was set here. */
  List<Regularization> over(Penalties networkWide) {
    List<Regularization> penalties = new ArrayList<>();
    copy(lasso != null ? lasso : networkWide.lasso, penalties);
    copy(decay != null ? decay : networkWide.decay, penalties);
    return penalties;
  }

  private static void copy(@Nullable List<Regularization> from, List<Regularization> to) {
    if (from != null) {
      from.forEach(penalty -> to.add(penalty.clone()));
    }
  }
}
