package dev.tenon.processor.block.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

class ConvolutionsTest {

  @Test
  void keepsHeightAndWidthByDefault() {
    Plan plan = Plans.of(convolution());

    assertThat(Plans.names(plan)).containsExactly("conv");
    assertThat(window(plan)).isEqualTo(Window.same(3));
    assertThat(Plans.block(plan, "conv").output().shape()).hasToString("8×20×30");
  }

  @Test
  void readsHeightAndWidthSeparately() {
    Plan plan = Plans.of(convolution("kernel", new int[] {1, 7}, "stride", new int[] {2, 3}));

    assertThat(window(plan)).isEqualTo(Window.same(new Extent(1, 7), new Extent(2, 3)));
    assertThat(Plans.block(plan, "conv").output().shape()).hasToString("8×10×10");
  }

  @Test
  void writtenPaddingIsExplicitPadding() {
    assertThat(window(Plans.of(convolution("padding", 2))))
        .isEqualTo(
            new Window(
                Extent.square(3), Extent.ONE, Extent.ONE, Extent.square(2), PaddingMode.TRUNCATE));
  }

  @Test
  void zeroPaddingIsNoPaddingInAnyMode() {
    assertThat(window(Plans.of(convolution("padding", 0))).mode()).isEqualTo(PaddingMode.TRUNCATE);
    assertThat(window(Plans.of(convolution("padding", 0, "mode", ConvolutionMode.Same))).mode())
        .isEqualTo(PaddingMode.SAME);
  }

  @Test
  void paddingContradictsModeSame() {
    Problem problem = Plans.problemOf(convolution("padding", 1, "mode", ConvolutionMode.Same));

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo(
            "Convolution 'conv' has padding 1×1 in mode Same, which computes the padding itself.");
    assertThat(candidates(problem)).containsExactly("mode = Truncate", "padding = {}");
  }

  @Test
  void imagesHaveNoPast() {
    Problem problem = Plans.problemOf(convolution("mode", ConvolutionMode.Causal));

    assertThat(problem.code()).isEqualTo(Code.UNSUPPORTED_VALUE);
    assertThat(candidates(problem)).containsExactly("mode = Same");
  }

  @Test
  void takesOneNumberOrTwo() {
    Problem problem = Plans.problemOf(convolution("kernel", new int[] {3, 3, 3}));

    assertThat(problem.code()).isEqualTo(Code.WRONG_LENGTH);
    assertThat(problem.sentence())
        .isEqualTo(
            "Convolution 'conv' takes one number for kernel, or height and width, "
                + "but is given 3.");
  }

  @Test
  void normalisesBeforeItActivates() {
    Plan plan = Plans.of(convolution("batchNorm", true));

    assertThat(Plans.names(plan)).containsExactly("conv/conv", "conv/bn", "conv/relu");
    assertThat(plan.cost().parameters()).isEqualTo(3 * 8 * 9 + 4 * 8);
  }

  @Test
  void otherConvolutions() {
    assertThat(shape(TransposedConvolution.class, "filters", 8)).isEqualTo("8×40×60");
    assertThat(shape(SeparableConvolution.class, "filters", 8, "stride", 2)).isEqualTo("8×10×15");
    assertThat(shape(DepthwiseConvolution.class, "multiplier", 2)).isEqualTo("6×20×30");
    assertThat(
            Plans.of(network(SeparableConvolution.class, "filters", 8, "multiplier", 2))
                .cost()
                .parameters())
        .isEqualTo(3 * 2 * 9 + 3 * 2 * 8 + 8);
  }

  private static TestNetwork convolution(Object... attributes) {
    Object[] all = Stream.concat(Stream.of("filters", 8), Stream.of(attributes)).toArray();
    return network(Convolution.class, all);
  }

  private static TestNetwork network(Class<? extends Annotation> type, Object... attributes) {
    return TestNetwork.ofImage(3, 20, 30).block("conv", type, attributes);
  }

  private static String shape(Class<? extends Annotation> type, Object... attributes) {
    return Plans.block(Plans.of(network(type, attributes)), "conv").output().shape().toString();
  }

  private static Window window(Plan plan) {
    return ((dev.tenon.processor.layer.Convolution) Plans.layer(plan, "conv")).window();
  }

  private static List<String> candidates(Problem problem) {
    return problem.candidates().stream().map(Candidate::text).toList();
  }
}
