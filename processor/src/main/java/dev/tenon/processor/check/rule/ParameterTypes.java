package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import dev.tenon.processor.shape.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A parameter has the kind of data that the block it names produces. */
final class ParameterTypes implements PlanRule {

  @Override
  public Stream<Problem> check(Plan plan) {
    Map<String, Kind> kinds = kinds(plan.blocks());
    plan.inputs().forEach(input -> kinds.put(input.name(), input.shape().kind()));
    return Stream.concat(
        check(plan.network(), "", plan.network(), kinds),
        Planned.blocks(plan).flatMap(block -> inside(plan.network(), block)));
  }

  private static Stream<Problem> inside(NetworkDecl network, PlannedBlock block) {
    return block.decl().body() instanceof NetworkDecl body
        ? check(network, block.path() + "/", body, kinds(Planned.inside(block)))
        : Stream.empty();
  }

  private static Map<String, Kind> kinds(List<PlannedBlock> blocks) {
    Map<String, Kind> kinds = new HashMap<>();
    blocks.forEach(block -> kinds.put(block.decl().name(), block.kind()));
    return kinds;
  }

  private static Stream<Problem> check(
      NetworkDecl network, String prefix, NetworkDecl scope, Map<String, Kind> kinds) {
    return scope.blocks().stream()
        .flatMap(block -> check(new Subject(network, prefix + block.name(), block), kinds));
  }

  private static Stream<Problem> check(Subject subject, Map<String, Kind> kinds) {
    BlockDecl block = subject.block();
    return block.wires().stream().flatMap(wire -> check(subject, wire, kinds).stream());
  }

  private static Optional<Problem> check(Subject subject, WireDecl wire, Map<String, Kind> kinds) {
    return Optional.ofNullable(kinds.get(wire.source().value()))
        .filter(kind -> kind != wire.kind().value())
        .map(kind -> problem(subject, wire, kind));
  }

  private static Problem problem(Subject subject, WireDecl wire, Kind kind) {
    return subject.signatureProblem(
        Code.WRONG_PARAMETER_TYPE,
        wire.kind().origin(),
        "takes '%s' as a %s, but it is a %s"
            .formatted(wire.source().value(), wire.kind().value().typeName(), kind.typeName()));
  }
}
