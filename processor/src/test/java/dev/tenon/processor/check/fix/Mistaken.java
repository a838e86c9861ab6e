package dev.tenon.processor.check.fix;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.check.rule.Inspector;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** A mistake in a declared network, and what is found for it. */
record Mistaken(Inspector inspector, Findings findings, Problem problem) {

  /** The first mistake of a network. */
  static Mistaken in(TestNetwork network) {
    Inspector inspector = new Inspector(BlockTypes.load(), Set.of());
    Findings findings = inspector.inspect(network.decl());
    return new Mistaken(inspector, findings, findings.problems().get(0));
  }

  /** Another mistake of the same network: the first that this block has. */
  Mistaken at(String block) {
    return findings.problems().stream()
        .filter(found -> found.block().equals(block))
        .findFirst()
        .map(found -> new Mistaken(inspector, findings, found))
        .orElseThrow();
  }

  /** What the user is told to do, best first. */
  List<String> fixes() {
    return new FixSearch(inspector)
        .fixes(problem, findings).stream().map(fix -> fix.candidate().text()).toList();
  }

  /** What is found after a change. */
  Trial after(Candidate change) {
    Findings after = inspector.inspect(change.edit().apply(findings.network()));
    return new Trial(change, findings, after, problem);
  }

  /** A change of one number, as the search would make it. */
  Candidate setting(String block, String name, long number) {
    return setting(name + " = " + number, block, name, number);
  }

  /** The same with a text of its own. */
  Candidate setting(String text, String block, String name, long number) {
    Site site = Site.find(findings.network(), block).orElseThrow();
    AnnotationDecl annotation = (AnnotationDecl) site.block().body();
    Dial whole =
        Dial.of(annotation.attribute(name).orElseThrow())
            .reduce((one, other) -> other)
            .orElseThrow();
    Value value = whole.value().apply(number);
    return new Candidate(text, "", name, Edits.attribute(annotation.origin(), name, value));
  }
}
