package dev.tenon.processor.open;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;

/** Networks with one mistake. */
final class Refused {
  private Refused() {}

  static Diagnostic error(TestNetwork network) {
    return error(network, BlockTypes.load());
  }

  static Diagnostic error(TestNetwork network, BlockTypes types) {
    Verdict verdict = new Checker(types).check(network.decl());
    List<Diagnostic> errors = ((Verdict.Rejected) verdict).errors();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  /** The written attribute that an error stands on; empty where it stands on none. */
  static String place(Diagnostic error, TestNetwork network) {
    return network.decl().blocks().stream()
        .map(block -> (AnnotationDecl) block.body())
        .flatMap(annotation -> annotation.attributes().stream())
        .filter(Attribute::written)
        .filter(attribute -> attribute.origin().equals(error.problem().at()))
        .map(Attribute::name)
        .collect(joining());
  }
}
