package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Dense;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTest {
  private final BlockDecl dense = block("dense", Annotated.with(Dense.class, "units", 8));
  private final NetworkDecl part = network("Part", dense);
  private final BlockDecl stage = block("stage", part);
  private final NetworkDecl network = network("Net", dense, stage);

  @Test
  void saysWhatTheBlockIsAndWhereItStands() {
    Problem problem = problem(new Subject(network, "dense", dense), "has no input");

    assertThat(problem.sentence()).isEqualTo("Dense 'dense' has no input.");
    assertThat(problem.where()).isEqualTo("Net.dense  @Dense(units = 8)");
    assertThat(problem.block()).isEqualTo("dense");
  }

  @Test
  void asksWithoutAFullStop() {
    assertThat(problem(new Subject(network, "dense", dense), "is what?").sentence())
        .isEqualTo("Dense 'dense' is what?");
  }

  @Test
  void namesThePlacedInterface() {
    assertThat(problem(new Subject(network, "stage", stage), "fails").where())
        .isEqualTo("Net.stage  Part");
  }

  @Test
  void namesThePlaceInsideAPlacedInterface() {
    assertThat(problem(new Subject(network, "stage/dense", dense), "fails").where())
        .isEqualTo("Net.stage/dense (Part.dense)  @Dense(units = 8)");
  }

  @Test
  void quotesTheRepetition() {
    BlockDecl repeated =
        dense.withRepeat(Optional.of(new RepeatDecl(new Located<>(3, Origin.NOWHERE), List.of())));

    assertThat(problem(new Subject(network, "dense", repeated), "fails").where())
        .isEqualTo("Net.dense  @Repeat(3) @Dense(units = 8)");
  }

  @Test
  void quotesTheSignature() {
    BlockDecl wired = dense.withWires(List.of(wire("left"), wire("right")));

    assertThat(
            new Subject(network, "dense", wired)
                .signatureProblem(Code.WIRE_COUNT, Origin.NOWHERE, "takes one")
                .where())
        .isEqualTo("Net.dense(Vector left, Vector right)  @Dense(units = 8)");
  }

  @Test
  void collectsWhatMayHelp() {
    Candidate one = new Candidate("units = 1", "", changed -> changed);
    Candidate two = new Candidate("units = 2", "", changed -> changed);
    Problem problem = problem(new Subject(network, "dense", dense), "fails");

    assertThat(problem.orTry(one).orTry(List.of(two)).candidates()).containsExactly(one, two);
    assertThat(one.sets()).isEqualTo("units = 1");
    assertThat(problem.meeting(List.of(new Vector(3))).orTry(one).shapes())
        .containsExactly(new Vector(3));
    assertThat(problem.traced(List.of(List.of("dense"))).meeting(List.of()).traces()).hasSize(1);
  }

  @Test
  void aMisfitCollectsHints() {
    Misfit misfit =
        new Misfit(Code.WRONG_KIND, "fails", "units")
            .orTry("units", new Value.Whole(1), "first")
            .orTry("units", new Value.Whole(2), "second");

    assertThat(misfit.blame()).containsExactly("units");
    assertThat(misfit.hints()).extracting(Misfit.Hint::note).containsExactly("first", "second");
  }

  private static Problem problem(Subject subject, String predicate) {
    return subject.problem(Code.WRONG_KIND, Origin.NOWHERE, predicate);
  }

  private static WireDecl wire(String source) {
    return new WireDecl(
        new Located<>(source, Origin.NOWHERE), new Located<>(Kind.VECTOR, Origin.NOWHERE));
  }

  private static NetworkDecl network(String name, BlockDecl... blocks) {
    return new NetworkDecl(
        "",
        List.of(name),
        true,
        Annotated.origin(),
        new Located<>(false, Origin.NOWHERE),
        List.of(blocks));
  }

  private static BlockDecl block(String name, Body body) {
    return new BlockDecl(
        name,
        Annotated.origin(),
        body,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
