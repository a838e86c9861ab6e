package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Remedies that give a head an activation function and a loss that belong together. */
final class Objectives {
  private record Pair(String activation, String loss, String note) {}

  private static final List<Pair> USUAL =
      List.of(
          new Pair("SIGMOID", "XENT", "each class for itself"),
          new Pair("SOFTMAX", "MCXENT", "one class of many"),
          new Pair("IDENTITY", "MSE", "regression"));

  private Objectives() {}

  static Stream<Knob> usual(Case of) {
    return of.site().stream()
        .map(site -> site.block().body())
        .filter(AnnotationDecl.class::isInstance)
        .map(AnnotationDecl.class::cast)
        .map(
            head ->
                new Knob.Choice(
                    USUAL.stream().flatMap(pair -> candidate(head, pair).stream()).toList(), true));
  }

  private static Optional<Candidate> candidate(AnnotationDecl head, Pair pair) {
    Optional<Value> activation = constant(head, "activation", pair.activation());
    Optional<Value> loss = constant(head, "loss", pair.loss());
    if (activation.isEmpty() || loss.isEmpty()) {
      return Optional.empty();
    }
    UnaryOperator<NetworkDecl> edit =
        Edits.annotation(
            head.origin(),
            found -> found.with("activation", activation.get()).with("loss", loss.get()));
    String text = "activation = %s, loss = %s".formatted(pair.activation(), pair.loss());
    return Optional.of(new Candidate(text, pair.note(), edit));
  }

  private static Optional<Value> constant(AnnotationDecl head, String name, String constant) {
    return head.attribute(name)
        .map(attribute -> attribute.value())
        .filter(Value.Constant.class::isInstance)
        .map(value -> new Value.Constant(((Value.Constant) value).type(), constant));
  }
}
