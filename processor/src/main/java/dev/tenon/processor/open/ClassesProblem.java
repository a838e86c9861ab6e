package dev.tenon.processor.open;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.List;
import java.util.stream.LongStream;

/** A number of classes with which the network is not right; the fix is a narrower range. */
record ClassesProblem(Probe probe, Plan usual, Objection objection) {

  Problem problem() {
    PlannedBlock head = OpenHeads.of(usual).get(0);
    Problem problem =
        new Subject(usual.network(), head.path(), head.decl())
            .problem(
                objection.code(Code.OPEN_CLASSES_MISFIT),
                OpenHeads.annotation(head).placeOf(List.of(end(), "minClasses", "maxClasses")),
                objection.predicate(probe.parameters().usual()));
    return objection.traced(problem).orTry(narrower());
  }

  private boolean isSmall() {
    return objection.at().classes() < probe.parameters().usual().classes();
  }

  private String end() {
    return isSmall() ? "minClasses" : "maxClasses";
  }

  /** All heads are set together. */
  private Candidate narrower() {
    Value value = new Value.Whole(isSmall() ? firstGood() : objection.at().classes() - 1);
    List<AnnotationDecl> heads =
        OpenHeads.of(usual).stream().map(OpenHeads::annotation).distinct().toList();
    String text = "%s = %s".formatted(end(), value) + (heads.size() > 1 ? " on every head" : "");
    return new Candidate(text, "", network -> everywhere(network, heads, value));
  }

  private NetworkDecl everywhere(NetworkDecl network, List<AnnotationDecl> heads, Value value) {
    NetworkDecl changed = network;
    for (AnnotationDecl head : heads) {
      changed = Edits.attribute(head.origin(), end(), value).apply(changed);
    }
    return changed;
  }

  private long firstGood() {
    Settings settings = probe.parameters().usual();
    return LongStream.range(objection.at().classes() + 1, settings.classes())
        .filter(number -> probe.at(objection.at().withClasses(number)).isEmpty())
        .findFirst()
        .orElse(settings.classes());
  }
}
