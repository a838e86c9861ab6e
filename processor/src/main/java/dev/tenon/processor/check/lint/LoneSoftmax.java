package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** Softmax over one value or channel is always 1. In a head that is an error, TEN403. */
final class LoneSoftmax implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.vertex().shape().dimensions().get(0) == 1)
        .filter(LoneSoftmax::isSoftmax)
        .map(LoneSoftmax::problem);
  }

  private static boolean isSoftmax(Node node) {
    return node.layer() instanceof Activate activate
        ? activate.activation() == Activation.SOFTMAX
        : Weights.of(node.layer())
            .filter(weights -> weights.activation() == Activation.SOFTMAX)
            .isPresent();
  }

  private static Problem problem(Node node) {
    String attribute = node.attribute("activation").isPresent() ? "activation" : "value";
    Misfit misfit =
        new Misfit(
            Code.LONE_SOFTMAX,
            "applies SOFTMAX to a single value, which then is always 1",
            attribute);
    return node.warning(
        node.attribute(attribute).map(Attribute::value).stream()
            .filter(Value.Constant.class::isInstance)
            .map(value -> new Value.Constant(((Value.Constant) value).type(), "SIGMOID"))
            .map(sigmoid -> misfit.orTry(attribute, sigmoid, "from 0 to 1"))
            .findFirst()
            .orElse(misfit));
  }
}
