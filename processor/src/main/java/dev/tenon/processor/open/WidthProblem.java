package dev.tenon.processor.open;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A width at which the network is not right; the fix leaves out all of them. */
record WidthProblem(Probe probe, Plan usual, Objection objection) {

  Problem problem() {
    AnnotationDecl widths = usual.network().widths().orElseThrow();
    String network = usual.network().simpleName();
    Problem problem =
        new Problem(
            objection.code(Code.OPEN_WIDTH_MISFIT),
            element(widths).origin(),
            "",
            "%s %s.".formatted(network, objection.predicate(probe.parameters().usual())),
            network + "  " + widths);
    return objection.traced(problem).orTry(withoutBad(widths));
  }

  private Located<Value> element(AnnotationDecl widths) {
    return elements(widths).stream()
        .filter(element -> number(element) == objection.at().width())
        .findFirst()
        .orElseThrow();
  }

  private Candidate withoutBad(AnnotationDecl widths) {
    List<Located<Value>> good =
        elements(widths).stream()
            .filter(
                element ->
                    probe.at(probe.parameters().usual().withWidth(number(element))).isEmpty())
            .toList();
    AnnotationDecl fixed = widths.with("value", new Value.Many(good));
    return new Candidate(fixed.toString(), "", network -> network.withWidths(Optional.of(fixed)));
  }

  private static List<Located<Value>> elements(AnnotationDecl widths) {
    return ((Value.Many) widths.attribute("value").orElseThrow().value()).elements();
  }

  private static double number(Located<Value> element) {
    return ((Value.Real) element.value()).number();
  }
}
