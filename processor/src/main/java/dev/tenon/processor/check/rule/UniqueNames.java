package dev.tenon.processor.check.rule;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No two blocks of an interface have the same name, as overloaded methods would. */
final class UniqueNames implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    Set<String> seen = new HashSet<>();
    return placement.body().blocks().stream()
        .filter(block -> !seen.add(block.name()))
        .map(
            block ->
                placement
                    .subject(block)
                    .signatureProblem(
                        Code.DUPLICATE_NAME, block.origin(), "has the name of a block before it"));
  }
}
