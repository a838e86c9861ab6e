package dev.tenon.processor.block.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void groupsHaveAShareOfTheWeightsAndMacs() {
    Plan whole = Plans.of(convolution(96, 1));
    Plan halves = Plans.of(convolution(96, 2));

    assertThat(whole.cost().parameters()).isEqualTo(256L * 96 * 9 + 256);
    assertThat(halves.cost().parameters()).isEqualTo(256L * 48 * 9 + 256);
    assertThat(halves.cost().macs()).isEqualTo(whole.cost().macs() / 2);
    assertThat(Plans.block(halves, "conv2").output())
        .isEqualTo(Plans.block(whole, "conv2").output());
  }

  @Test
  void oneGroupIsAnOrdinaryConvolution() {
    assertThat(Plans.layer(Plans.of(convolution(96, 1)), "conv2"))
        .isInstanceOf(dev.tenon.processor.layer.Convolution.class);
  }

  @Test
  void channelsMustSplitEvenly() {
    Problem problem = Plans.problemOf(convolution(90, 4));

    assertThat(problem.code()).isEqualTo(Code.UNEVEN_GROUPS);
    assertThat(problem.sentence())
        .isEqualTo("Convolution 'conv2' cannot split 90 channels into 4 groups.");
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("groups = 2");
  }

  @Test
  void filtersMustSplitEvenly() {
    Problem problem = Plans.problemOf(convolution(96, 3));

    assertThat(problem.sentence())
        .isEqualTo("Convolution 'conv2' cannot split 256 filters into 3 groups.");
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("groups = 2");
  }

  @Test
  void onlyTheWideConvolutionOfABottleneckHasGroups() {
    Plan plan =
        Plans.of(
            TestNetwork.ofImage(256, 4, 4)
                .block(
                    "body",
                    Residual.class,
                    "filters",
                    256,
                    "bottleneck",
                    true,
                    "expansion",
                    2,
                    "groups",
                    32));

    assertThat(Plans.layer(plan, "body/conv1")).isNotInstanceOf(GroupedConvolution.class);
    assertThat(Plans.layer(plan, "body/conv2"))
        .isInstanceOfSatisfying(
            GroupedConvolution.class, layer -> assertThat(layer.groups()).isEqualTo(32));
    assertThat(Plans.layer(plan, "body/conv3")).isNotInstanceOf(GroupedConvolution.class);
  }

  private static TestNetwork convolution(int channels, int groups) {
    return TestNetwork.ofImage(channels, 27, 27)
        .block("conv2", Convolution.class, "filters", 256, "groups", groups);
  }
}
