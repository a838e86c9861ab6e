package dev.tenon.processor.open;

import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.block.DeclaredRange;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the declarations of open parameters must not do to each other. */
final class Declarations {
  private static final List<String> ENDS = List.of("minClasses", "maxClasses", ClassCount.CLASSES);

  private Declarations() {}

  static List<Problem> problems(Plan plan) {
    return Stream.of(
            inputs(plan.network()), heads(plan), WidthsDeclaration.problems(plan.network()))
        .flatMap(problems -> problems)
        .toList();
  }

  /** One size is set: of which input would not be clear otherwise. */
  private static Stream<Problem> inputs(NetworkDecl network) {
    List<BlockDecl> open = OpenParameters.openInputs(network).toList();
    return open.stream()
        .skip(1)
        .map(
            input ->
                new Subject(network, input.name(), input)
                    .problem(
                        Code.SEVERAL_OPEN_INPUTS,
                        ((AnnotationDecl) input.body())
                            .placeOf(List.of("minHeight", "maxHeight", "minWidth", "maxWidth")),
                        "is of an open size like '%s', but only one input may be"
                            .formatted(open.get(0).name())));
  }

  /** One number of classes is set, and every head with a range must take it. */
  private static Stream<Problem> heads(Plan plan) {
    List<PlannedBlock> open = OpenHeads.of(plan);
    return open.stream()
        .skip(1)
        .filter(head -> !range(head).equals(range(open.get(0))))
        .map(
            head ->
                new Subject(plan.network(), head.path(), head.decl())
                    .problem(
                        Code.CLASS_RANGES_DIFFER,
                        OpenHeads.annotation(head).placeOf(ENDS),
                        "allows %s, but '%s' allows %s: all heads are set together"
                            .formatted(
                                words(range(head)), open.get(0).path(), words(range(open.get(0)))))
                    .orTry(alike(head, open.get(0))));
  }

  /** The head with the range of another. */
  private static Candidate alike(PlannedBlock head, PlannedBlock other) {
    DeclaredRange classes = range(other).orElseThrow();
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put(ClassCount.CLASSES, classes.usual());
    numbers.put(ENDS.get(0), classes.range().least());
    numbers.put(ENDS.get(1), classes.range().most());
    return Together.set(OpenHeads.annotation(head), numbers);
  }

  private static Optional<DeclaredRange> range(PlannedBlock head) {
    return ClassCount.of(OpenHeads.annotation(head));
  }

  private static String words(Optional<DeclaredRange> range) {
    return range
        .map(
            classes ->
                "%s to %s classes, usually %s"
                    .formatted(classes.range().least(), classes.range().most(), classes.usual()))
        .orElse("none");
  }
}
