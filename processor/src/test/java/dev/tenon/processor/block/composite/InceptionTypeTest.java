package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Inception;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InceptionTypeTest {
  private static final Object[] NAIVE = {"conv1x1", 64, "conv3x3", 128, "conv5x5", 32};

  @Test
  void naiveBranchesReadTheInput() {
    Plan plan = Plans.of(inception());

    assertThat(Plans.names(plan))
        .containsExactly(
            "mixed/conv1x1", "mixed/conv3x3", "mixed/conv5x5", "mixed/pool", "mixed/concat");
    assertThat(Plans.vertex(plan, "mixed/concat").inputs())
        .containsExactly("mixed/conv1x1", "mixed/conv3x3", "mixed/conv5x5", "mixed/pool");
    assertThat(Plans.block(plan, "mixed").output().shape()).hasToString("416×28×28");
  }

  @Test
  void reducedBranchesReadTheReductions() {
    Plan plan = Plans.of(inception("reduce3x3", 96, "reduce5x5", 16, "poolProjection", 32));

    assertThat(Plans.vertex(plan, "mixed/conv3x3").inputs()).containsExactly("mixed/reduce3x3");
    assertThat(Plans.vertex(plan, "mixed/conv5x5").inputs()).containsExactly("mixed/reduce5x5");
    assertThat(Plans.vertex(plan, "mixed/concat").inputs())
        .containsExactly("mixed/conv1x1", "mixed/conv3x3", "mixed/conv5x5", "mixed/poolProjection");
    assertThat(Plans.block(plan, "mixed").output().shape()).hasToString("256×28×28");
    assertThat(plan.cost().parameters()).as("3a of GoogLeNet").isEqualTo(163_696);
  }

  @Test
  void normalisesEveryConvolution() {
    Plan plan = Plans.of(inception("batchNorm", true));

    assertThat(Plans.names(plan))
        .startsWith("mixed/conv1x1", "mixed/bn1x1", "mixed/relu1x1", "mixed/conv3x3");
    assertThat(Plans.vertex(plan, "mixed/concat").inputs())
        .containsExactly("mixed/relu1x1", "mixed/relu3x3", "mixed/relu5x5", "mixed/pool");
  }

  @Test
  void oneReductionIsTakenAway() {
    Problem problem = Plans.problemOf(inception("reduce3x3", 96));

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo(
            "Inception 'mixed' gives reduce3x3 but not reduce5x5 and poolProjection: "
                + "a reduced inception has all three, a naive one none.");
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("reduce3x3 = 0");
  }

  @Test
  void aThirdReductionIsAdded() {
    Problem withoutProjection = Plans.problemOf(inception("reduce3x3", 96, "reduce5x5", 16));
    Problem withoutFive = Plans.problemOf(inception("reduce3x3", 96, "poolProjection", 16));
    Problem withoutThree = Plans.problemOf(inception("reduce5x5", 16, "poolProjection", 16));

    assertThat(withoutProjection.sentence())
        .isEqualTo(
            "Inception 'mixed' gives reduce3x3 and reduce5x5 but not poolProjection: "
                + "a reduced inception has all three, a naive one none.");
    assertThat(withoutProjection.candidates())
        .extracting(Candidate::text)
        .containsExactly("poolProjection = 32");
    assertThat(withoutFive.candidates())
        .extracting(Candidate::text)
        .containsExactly("reduce5x5 = 16");
    assertThat(withoutThree.candidates())
        .extracting(Candidate::text)
        .containsExactly("reduce3x3 = 96");
  }

  @Test
  void theErrorStandsOnAReductionThatWasWritten() {
    TestNetwork network = inception("poolProjection", 32);

    assertThat(Plans.problemOf(network).at())
        .isNotEqualTo(network.decl().blocks().get(1).origin())
        .isEqualTo(
            ((dev.tenon.processor.model.AnnotationDecl) network.decl().blocks().get(1).body())
                .attribute("poolProjection")
                .orElseThrow()
                .origin());
  }

  private static TestNetwork inception(Object... attributes) {
    return TestNetwork.ofImage(192, 28, 28)
        .block(
            "mixed", Inception.class, Stream.of(NAIVE, attributes).flatMap(Stream::of).toArray());
  }
}
