package dev.tenon.processor.check.rule;

import dev.tenon.processor.conform.Comparison;
import dev.tenon.processor.conform.Difference;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Reference;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The network is like the one that {@code @ConformsTo} names. */
final class Conformance {
  private final Function<NetworkDecl, Findings> inspect;
  private @Nullable Findings reference;

  /**
   * @param inspect looks at the reference; once, since all changes of a network have the same
   */
  Conformance(Function<NetworkDecl, Findings> inspect) {
    this.inspect = inspect;
  }

  /** The first difference; only of a network in which nothing else is wrong. */
  Optional<Problem> check(Plan plan) {
    return plan.network().requirements().reference().flatMap(named -> check(plan, named));
  }

  private Optional<Problem> check(Plan plan, Reference named) {
    if (reference == null) {
      reference = inspect.apply(named.network());
    }
    Optional<Problem> mistake = reference.all().findFirst();
    if (mistake.isEmpty()) {
      return Comparison.first(plan, reference.plan())
          .map(difference -> problem(plan.network(), named, difference));
    }
    return mistake.filter(own -> !named.inSource()).map(own -> unsound(plan.network(), named, own));
  }

  private static Problem problem(NetworkDecl network, Reference named, Difference difference) {
    return difference
        .block()
        .map(block -> ofBlock(network, block, difference))
        .orElseGet(
            () -> ofNetwork(Code.DIFFERS_FROM_REFERENCE, network, named, difference.words() + "."));
  }

  private static Problem ofBlock(NetworkDecl network, BlockDecl block, Difference difference) {
    List<Attribute> others =
        difference.counterpart().map(it -> others(block, it)).orElse(List.of());
    Problem problem =
        new Subject(network, difference.path(), block)
            .problem(
                Code.DIFFERS_FROM_REFERENCE, place(block, others, difference), difference.words())
            .traced(difference.traces());
    return others.isEmpty()
        ? problem
        : problem.orTry(candidate((AnnotationDecl) block.body(), others));
  }

  /** The attributes that the counterpart has other values of, where both are of one type. */
  private static List<Attribute> others(BlockDecl block, BlockDecl counterpart) {
    return block.body() instanceof AnnotationDecl ours
            && counterpart.body() instanceof AnnotationDecl theirs
            && ours.type().equals(theirs.type())
        ? theirs.attributes().stream().filter(attribute -> differs(ours, attribute)).toList()
        : List.of();
  }

  private static boolean differs(AnnotationDecl annotation, Attribute other) {
    return annotation
        .attribute(other.name())
        .filter(own -> !own.value().toString().equals(other.value().toString()))
        .isPresent();
  }

  /** That of the attribute, if the user wrote one that says what differs. */
  private static Origin place(BlockDecl block, List<Attribute> others, Difference difference) {
    return block.body() instanceof AnnotationDecl annotation
        ? annotation.placeOf(
            Stream.concat(others.stream().map(Attribute::name), difference.settings().stream())
                .toList())
        : block.origin();
  }

  private static Candidate candidate(AnnotationDecl annotation, List<Attribute> others) {
    UnaryOperator<NetworkDecl> edit =
        network -> {
          NetworkDecl changed = network;
          for (Attribute other : others) {
            changed =
                Edits.attribute(annotation.origin(), other.name(), other.value()).apply(changed);
          }
          return changed;
        };
    String text =
        others.stream()
            .map(other -> annotation.setting(other.name(), other.value()))
            .collect(Collectors.joining(", "));
    return new Candidate(text, "as there", edit);
  }

  private static Problem unsound(NetworkDecl network, Reference named, Problem mistake) {
    String sentence =
        "Nothing can conform to %s, which has a mistake of its own: %s"
            .formatted(named.network().simpleName(), mistake.sentence());
    return ofNetwork(Code.NO_REFERENCE, network, named, sentence);
  }

  private static Problem ofNetwork(
      Code code, NetworkDecl network, Reference named, String sentence) {
    String where =
        "%s  @ConformsTo(%s.class)".formatted(network.simpleName(), named.network().simpleName());
    return new Problem(code, named.at(), "", sentence, where);
  }
}
