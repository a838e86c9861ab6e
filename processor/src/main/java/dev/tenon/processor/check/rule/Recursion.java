package dev.tenon.processor.check.rule;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** No interface places itself, not even through others: the network would have no end. */
final class Recursion implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().blocks().stream()
        .filter(placement::placesItself)
        .map(
            block ->
                placement
                    .subject(block)
                    .problem(
                        Code.RECURSIVE_PLACEMENT,
                        block.origin(),
                        "is inside %s itself: the network would have no end"
                            .formatted(block.typeName())));
  }
}
