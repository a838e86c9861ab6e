package dev.tenon.processor.check.rule;

import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** Something that must hold of what the user declared, whatever the shapes are. */
public interface DeclarationRule {

  /** The violations in one interface, in source order. */
  Stream<Problem> check(Placement placement);
}
