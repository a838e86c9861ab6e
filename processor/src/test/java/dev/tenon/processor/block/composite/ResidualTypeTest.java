package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResidualTypeTest {
  private static final String IN = "256×112×112";

  @Test
  void mirrorsTheEnumsOfTheAnnotation() {
    assertThat(names(Shortcut.values())).isEqualTo(names(dev.tenon.block.Shortcut.values()));
    assertThat(names(StrideOn.values())).isEqualTo(names(dev.tenon.block.StrideOn.values()));
  }

  @Test
  void basicBlockOverAnIdentity() {
    Plan plan = plan("filters", 256);

    assertThat(Plans.names(plan))
        .containsExactly(
            "body/conv1",
            "body/bn1",
            "body/relu1",
            "body/conv2",
            "body/bn2",
            "body/add",
            "body/relu");
    assertThat(Plans.vertex(plan, "body/add").inputs()).containsExactly("body/bn2", "input");
    assertThat(plan.vertices()).allSatisfy(vertex -> assertThat(vertex.shape()).hasToString(IN));
    assertThat(plan.cost().parameters()).isEqualTo(2 * (256 * 256 * 9 + 4 * 256));
  }

  @Test
  void projectsWhereTheShapesDiffer() {
    Plan plan = plan("filters", 512, "stride", 2);

    assertThat(Plans.vertex(plan, "body/add").inputs())
        .containsExactly("body/bn2", "body/projectionBn");
    assertThat(Plans.block(plan, "body").output().shape()).hasToString("512×56×56");
    assertThat(convolution(plan, "projection").window().stride()).isEqualTo(Extent.square(2));
    assertThat(convolution(plan, "projection").window().kernel()).isEqualTo(Extent.ONE);
  }

  @Test
  void projectsWhereOneIsAskedFor() {
    assertThat(Plans.names(plan("filters", 256, "shortcut", dev.tenon.block.Shortcut.PROJECTION)))
        .contains("body/projection", "body/projectionBn");
  }

  @Test
  void bottleneckNarrowsAndWidens() {
    Plan plan = plan("filters", 256, "stride", 2, "bottleneck", true);

    assertThat(convolution(plan, "conv1").filters()).isEqualTo(64);
    assertThat(convolution(plan, "conv2").filters()).isEqualTo(64);
    assertThat(convolution(plan, "conv3").filters()).isEqualTo(256);
    assertThat(strides(plan)).containsExactly(2L, 1L, 1L);
  }

  @Test
  void bottleneckMayStrideOnItsSecondConvolution() {
    Plan plan =
        plan(
            "filters",
            256,
            "stride",
            2,
            "bottleneck",
            true,
            "strideOn",
            dev.tenon.block.StrideOn.CONV3X3);

    assertThat(strides(plan)).containsExactly(1L, 2L, 1L);
  }

  @Test
  void bottleneckMustDivideItsFilters() {
    Problem problem = problem("filters", 254, "bottleneck", true);

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo(
            "Residual 'body' cannot narrow 254 filters to a bottleneck: "
                + "they are no multiple of its expansion 4.");
    assertThat(candidates(problem)).containsExactly("filters = 256");
  }

  @Test
  void preActivationPutsNormalisationFirst() {
    Plan plan = plan("filters", 256, "preActivation", true);

    assertThat(Plans.names(plan))
        .containsExactly(
            "body/bn1",
            "body/relu1",
            "body/conv1",
            "body/bn2",
            "body/relu2",
            "body/conv2",
            "body/add");
    assertThat(Plans.vertex(plan, "body/add").inputs()).containsExactly("body/conv2", "input");
    assertThat(convolution(plan, "conv1").activation()).isEqualTo(Activation.IDENTITY);
  }

  @Test
  void preActivatedProjectionReadsTheFirstActivation() {
    Plan plan = plan("filters", 512, "preActivation", true);

    assertThat(Plans.vertex(plan, "body/projection").inputs()).containsExactly("body/relu1");
    assertThat(Plans.names(plan)).doesNotContain("body/projectionBn");
  }

  @Test
  void leavesOutTheBiasesBeforeBatchNormalisationUnlessWritten() {
    assertThat(biases(plan("filters", 512))).containsExactly(false, false, false);
    assertThat(biases(plan("filters", 512, "bias", true))).containsExactly(true, true, true);
    assertThat(biases(plan("filters", 512, "batchNorm", false))).containsExactly(true, true, true);
  }

  /** As in Keras' ResNet50V2; He et al.'s own and WideResNet's have none. */
  @Test
  void preActivationKeepsTheBiasesThatNoBatchNormalisationFollows() {
    assertThat(biases(plan("filters", 512, "preActivation", true)))
        .containsExactly(false, true, true);
    assertThat(biases(plan("filters", 512, "preActivation", true, "bias", true)))
        .containsExactly(true, true, true);
    assertThat(biases(plan("filters", 512, "preActivation", true, "bias", false)))
        .containsExactly(false, false, false);
  }

  @Test
  void withoutBatchNormTheConvolutionsActivateThemselves() {
    Plan plan =
        plan(
            "filters",
            512,
            "batchNorm",
            false,
            "activation",
            org.nd4j.linalg.activations.Activation.ELU,
            "projectionActivation",
            org.nd4j.linalg.activations.Activation.TANH);

    assertThat(Plans.names(plan))
        .containsExactly("body/conv1", "body/conv2", "body/projection", "body/add", "body/elu");
    assertThat(convolution(plan, "conv1").activation()).isEqualTo(Activation.ELU);
    assertThat(convolution(plan, "conv2").activation()).isEqualTo(Activation.IDENTITY);
    assertThat(convolution(plan, "projection").activation()).isEqualTo(Activation.TANH);
  }

  @Test
  void squeezesAndExcitesBeforeTheSum() {
    Plan plan = plan("filters", 256, "squeezeExcite", 16);

    assertThat(Plans.vertex(plan, "body/squeeze").inputs()).containsExactly("body/bn2");
    assertThat(Plans.vertex(plan, "body/add").inputs()).containsExactly("body/scale", "input");
    assertThat(plan.cost().parameters())
        .isEqualTo(2 * (256 * 256 * 9 + 4 * 256) + 256 * 16 + 16 + 16 * 256 + 256);
  }

  @Test
  void dropsBeforeTheLastConvolution() {
    Plan plan = plan("filters", 256, "dropout", 0.3, "preActivation", true);

    assertThat(Plans.layer(plan, "body/dropout"))
        .isEqualTo(new dev.tenon.processor.layer.Dropout(0.3));
    assertThat(Plans.vertex(plan, "body/conv2").inputs()).containsExactly("body/dropout");
    assertThat(Plans.vertex(plan("filters", 256, "dropout", 0.3), "body/conv2").inputs())
        .containsExactly("body/dropout");
    assertThat(problem("filters", 256, "dropout", 1.0).code()).isEqualTo(Code.OUT_OF_RANGE);
  }

  @Test
  void zeroPaddingAddsNoParameters() {
    Plan plan = plan("filters", 300, "stride", 2, "shortcut", zeroPadding(), "batchNorm", false);

    assertThat(Plans.layer(plan, "body/zeros")).isEqualTo(new ChannelZeroPadding(44));
    assertThat(Plans.vertex(plan, "body/subsample").shape()).hasToString("256×56×56");
    assertThat(Plans.vertex(plan, "body/zeros").shape()).hasToString("300×56×56");
    assertThat(plan.cost().parameters()).isEqualTo(256 * 300 * 9 + 300 + 300 * 300 * 9 + 300);
  }

  @Test
  void zeroPaddingOfTheSameChannelsOnlySubsamples() {
    assertThat(Plans.names(plan("filters", 256, "stride", 2, "shortcut", zeroPadding())))
        .contains("body/subsample")
        .doesNotContain("body/zeros");
  }

  @Test
  void zeroPaddingCannotRemoveChannels() {
    Problem problem = problem("filters", 128, "shortcut", zeroPadding());

    assertThat(problem.code()).isEqualTo(Code.SHORTCUT_MISFIT);
    assertThat(problem.sentence())
        .isEqualTo(
            "Residual 'body' cannot pad 256×112×112 with zeros to 128×112×112: "
                + "it has more channels already.");
    assertThat(candidates(problem)).containsExactly("filters = 256", "shortcut = PROJECTION");
  }

  @Test
  void identityOfOtherChannelsIsTheErrorOfTheDesign() {
    Problem problem = problem("filters", 128, "shortcut", identity());

    assertThat(problem.code()).isEqualTo(Code.CHANNELS_DIFFER);
    assertThat(problem.sentence())
        .isEqualTo("Residual 'body' cannot add 256×112×112 to 128×112×112: the channels differ.");
    assertThat(problem.where())
        .isEqualTo("TestNet.body  @Residual(filters = 128, shortcut = IDENTITY)");
    assertThat(problem.candidates().subList(0, 2))
        .extracting(Candidate::text, Candidate::note)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("filters = 256", "fits the shortcut"),
            org.assertj.core.api.Assertions.tuple(
                "shortcut = PROJECTION", "adds a 1×1 convolution, 32,768 parameters"));
  }

  @Test
  void identityDoesNotStride() {
    Problem problem = problem("filters", 256, "stride", 2, "shortcut", identity());

    assertThat(problem.code()).isEqualTo(Code.EXTENTS_DIFFER);
    assertThat(problem.sentence())
        .isEqualTo("Residual 'body' cannot add 256×112×112 to 256×56×56: height or width differ.");
    assertThat(candidates(problem))
        .containsExactly("stride = 1", "shortcut = PROJECTION", "shortcut = ZERO_PADDING");
  }

  @Test
  void anyStrideGivesBothPathsTheSameSize() {
    for (int stride = 1; stride <= 7; stride++) {
      for (int size = 1; size <= 12; size++) {
        TestNetwork network =
            TestNetwork.ofImage(4, size, 12)
                .block("body", Residual.class, "filters", 8, "stride", stride);

        assertThat(Plans.block(Plans.of(network), "body").output().shape())
            .hasToString(
                "8×%d×%d".formatted((size + stride - 1) / stride, (12 + stride - 1) / stride));
      }
    }
  }

  private static TestNetwork body(Object... attributes) {
    return TestNetwork.ofImage(256, 112, 112).block("body", Residual.class, attributes);
  }

  private static Plan plan(Object... attributes) {
    return Plans.of(body(attributes));
  }

  private static Problem problem(Object... attributes) {
    return Plans.problemOf(body(attributes));
  }

  private static List<String> candidates(Problem problem) {
    return problem.candidates().stream().map(Candidate::text).toList();
  }

  private static Convolution convolution(Plan plan, String name) {
    return (Convolution) Plans.layer(plan, "body/" + name);
  }

  private static Stream<Convolution> convolutions(Plan plan) {
    return plan.vertices()
        .filter(vertex -> vertex.layer() instanceof Convolution)
        .map(vertex -> (Convolution) vertex.layer());
  }

  private static List<Boolean> biases(Plan plan) {
    return convolutions(plan).map(Convolution::bias).toList();
  }

  private static List<Long> strides(Plan plan) {
    return convolutions(plan)
        .limit(3)
        .map(convolution -> convolution.window().stride().height())
        .toList();
  }

  private static dev.tenon.block.Shortcut zeroPadding() {
    return dev.tenon.block.Shortcut.ZERO_PADDING;
  }

  private static dev.tenon.block.Shortcut identity() {
    return dev.tenon.block.Shortcut.IDENTITY;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
