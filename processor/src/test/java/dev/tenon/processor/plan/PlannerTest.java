package dev.tenon.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;
  private static final Planner PLANNER = new Planner(BlockTypes.load());

  @Test
  void foldsTheBlocksOverTheInput() {
    Plan plan =
        Plans.of(
            image()
                .block("conv", Convolution.class, "filters", 4)
                .block("pool", MaxPool.class)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 5));

    assertThat(Plans.names(plan)).containsExactly("conv", "pool", "pooled", "scores");
    assertThat(Plans.block(plan, "pool").output().shape()).hasToString("4×4×4");
    assertThat(Plans.vertex(plan, "pool").inputs()).containsExactly("conv");
    assertThat(plan.outputs()).containsExactly("scores");
    assertThat(Plans.block(plan, "scores").kind()).isEqualTo(Kind.SCORES);
    assertThat(Plans.block(plan, "pooled").kind()).isEqualTo(Kind.VECTOR);
  }

  @Test
  void addsUpWhatTheLayersCost() {
    Plan plan =
        Plans.of(
            image()
                .block("conv", Convolution.class, "filters", 4, "kernel", 1)
                .block("pooled", GlobalPool.class)
                .block("dense", Dense.class, "units", 2));

    assertThat(plan.cost().parameters()).isEqualTo(4 * 3 + 4 + 4 * 2 + 2);
    assertThat(plan.cost().macs()).isEqualTo(8 * 8 * 4 * 3 + 4 * 2);
    assertThat(plan.activations()).isEqualTo(4 * 8 * 8 + 4 + 2);
    assertThat(Plans.block(plan, "conv").activations()).isEqualTo(4 * 8 * 8);
    assertThat(Plans.block(plan, "conv").cost().parameters()).isEqualTo(16);
  }

  @Test
  void aFeatureExtractorPutsOutWhatNothingConsumes() {
    NetworkDecl network =
        image()
            .block("stem", Convolution.class, "filters", 4)
            .block("left", Convolution.class, "filters", 4)
            .block("right", List.of("stem"), Convolution.class, "filters", 2, "batchNorm", true)
            .decl()
            .withFeaturesOnly(true);

    assertThat(PLANNER.plan(network, Set.of()).plan().outputs())
        .containsExactly("left", "right/relu");
  }

  @Test
  void copiesFollowEachOther() {
    Plan plan =
        Plans.of(
            image()
                .block("conv", Convolution.class, "filters", 4, "stride", 2)
                .repeated(3, "stride"));

    assertThat(Plans.names(plan)).containsExactly("conv/1", "conv/2", "conv/3");
    assertThat(Plans.vertex(plan, "conv/3").inputs()).containsExactly("conv/2");
    assertThat(Plans.block(plan, "conv").output().shape()).hasToString("4×4×4");
    assertThat(Plans.block(plan, "conv").parts()).hasSize(3);
  }

  @Test
  void aPlacedInterfaceHandsOutItsLastOpenBlock() {
    Plan plan = PLANNER.plan(placing(), Set.of()).plan();

    assertThat(Plans.names(plan)).containsExactly("stage/first", "stage/second", "last");
    assertThat(Plans.vertex(plan, "stage/first").inputs()).containsExactly("input");
    assertThat(Plans.vertex(plan, "last").inputs()).containsExactly("stage/second");
    assertThat(Plans.block(plan, "stage").inputs()).hasSize(1);
  }

  @Test
  void whatFollowsAMistakeIsLeftOut() {
    Planning planning =
        plan(
            image()
                .block("up", Convolution.class, "filters", 4)
                .block("broken", Convolution.class, "filters", 4, "kernel", 9, "mode", TRUNCATE)
                .block("lost", MaxPool.class)
                .block("kept", List.of("up"), MaxPool.class));

    assertThat(planning.problems()).extracting(Problem::block).containsExactly("broken");
    assertThat(Plans.names(planning.plan())).containsExactly("up", "kept");
  }

  @Test
  void tellsTheWayOfTheDataToAMistake() {
    Problem problem =
        Plans.problemOf(
            image()
                .block("conv", Convolution.class, "filters", 4)
                .block("sum", List.of("conv", "input"), Add.class));

    assertThat(problem.code()).isEqualTo(Code.CHANNELS_DIFFER);
    assertThat(problem.traces())
        .containsExactly(
            List.of("input 3×8×8", "conv 4×8×8", "sum"), List.of("input 3×8×8", "sum"));
    assertThat(problem.shapes()).hasToString("[4×8×8, 3×8×8]");
  }

  @Test
  void brokenBlocksAreLeftOutWithoutAWord() {
    NetworkDecl network =
        image().block("conv", Convolution.class, "filters", 4).block("pool", MaxPool.class).decl();
    Origin broken = network.block("conv").orElseThrow().origin();
    Planning planning = PLANNER.plan(network, Set.of(broken));

    assertThat(planning.problems()).isEmpty();
    assertThat(planning.plan().blocks()).isEmpty();
  }

  @Test
  void aMalformedInputIsAProblemOfTheInput() {
    Problem problem = Plans.problemOf(TestNetwork.empty().block("input", Input.class, "height", 8));

    assertThat(problem.code()).isEqualTo(Code.MALFORMED_INPUT);
    assertThat(problem.block()).isEqualTo("input");
  }

  @Test
  void aDimensionFitsIntoAnInt() {
    assertThat(problem(Integer.MAX_VALUE, 1)).isEmpty();
    assertThat(problem(Integer.MAX_VALUE, 2)).map(Problem::code).contains(Code.TOO_LARGE);
  }

  @Test
  void aCountFitsIntoALong() {
    Problem problem =
        Plans.problemOf(
            TestNetwork.ofImage(2_000_000_000, 2_000, 2_000)
                .block("dense", Dense.class, "units", 2_000_000_000));

    assertThat(problem.code()).isEqualTo(Code.OVERFLOW);
  }

  @Test
  void endsWhereTheNetworkHasGrownOutOfAllProportion() {
    Planning most = plan(image().block("pool", MaxPool.class, "kernel", 1).repeated(99_999));
    Planning more =
        plan(
            image()
                .block("pool", MaxPool.class, "kernel", 1)
                .repeated(100_001)
                .block("other", List.of("input"), MaxPool.class));

    assertThat(most.problems()).isEmpty();
    assertThat(most.plan().vertices()).hasSize(99_999);
    assertThat(more.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    assertThat(more.problems()).extracting(Problem::block).containsExactly("pool/100000");
    assertThat(more.problems().get(0).sentence()).contains("one block too many: 100,000");
  }

  private static Optional<Problem> problem(int filters, int branches) {
    TestNetwork network = image().block("a", Convolution.class, "filters", filters, "kernel", 1);
    if (branches == 2) {
      network
          .block("b", List.of("input"), Convolution.class, "filters", 1, "kernel", 1)
          .block("both", List.of("a", "b"), Concat.class);
    }
    return plan(network).problems().stream().findFirst();
  }

  private static NetworkDecl placing() {
    NetworkDecl part =
        TestNetwork.empty()
            .block("in", Input.class)
            .block("first", Convolution.class, "filters", 4)
            .block("second", Convolution.class, "filters", 4)
            .decl();
    List<BlockDecl> blocks = new ArrayList<>(image().block("last", MaxPool.class).decl().blocks());
    blocks.add(
        1,
        new BlockDecl(
            "stage",
            Annotated.origin(),
            part,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
    return new NetworkDecl(
        "", List.of("Net"), true, Annotated.origin(), new Located<>(false, Origin.NOWHERE), blocks);
  }

  private static Planning plan(TestNetwork network) {
    return PLANNER.plan(network.decl(), Set.of());
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }
}
