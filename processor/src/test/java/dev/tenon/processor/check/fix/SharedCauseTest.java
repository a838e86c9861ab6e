package dev.tenon.processor.check.fix;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** One thing may be wrong, and show in many places: it is looked for before anything else. */
class SharedCauseTest {

  /** With the 8×8 that comes in, both kernels would fit. */
  @Test
  void whatHelpsBothMistakesIsAllThatIsShown() {
    assertThat(Mistaken.in(branches(5, 7)).fixes()).containsExactly("stride = 1 on 'strided'");
  }

  @Test
  void whatHelpsOnlyOneOfThemIsNot() {
    assertThat(Mistaken.in(branches(5, 99)).fixes())
        .containsExactly("kernel = 3", "mode = Same", "padding = 1");
  }

  @Test
  void onlyWhatReachesBothIsTried() {
    TestNetwork network =
        conv(
            conv(conv(strided(), "left", List.of("strided"), 3), "large", List.of("left"), 5),
            "also",
            List.of("strided"),
            7);

    assertThat(tried(Mistaken.in(network).at("large")))
        .isNotEmpty()
        .allMatch(text -> text.endsWith("on 'strided'") || text.endsWith("on 'input'"));
  }

  @Test
  void onlyWhatIsWrittenIsTried() {
    assertThat(tried(Mistaken.in(branches(5, 7))))
        .contains("filters = 3 on 'strided'", "stride = 1 on 'strided'", "height = 9 on 'input'")
        .noneMatch(text -> text.startsWith("kernel"));
  }

  @Test
  void aSingleMistakeSharesItsCauseWithNone() {
    assertThat(tried(Mistaken.in(branches(5, 3)))).isEmpty();
  }

  @Test
  void aMistakeInWhichShapesPlayNoRoleSharesItWithNone() {
    TestNetwork network =
        headed(
            conv(strided(), "large", List.of("strided"), 5)
                .block("typed", List.of("strided"), Convolution.class, "filters", 4)
                .returning(Kind.VECTOR)
                .block("sum", List.of("large", "typed"), Add.class));

    assertThat(tried(Mistaken.in(network).at("large"))).isEmpty();
  }

  private static List<String> tried(Mistaken mistaken) {
    return Knobs.of(mistaken.problem(), mistaken.findings())
        .shared()
        .knobs()
        .flatMap(knob -> knob.settings().stream())
        .map(Candidate::text)
        .toList();
  }

  private static TestNetwork branches(int kernel, int otherKernel) {
    return headed(
        conv(
                conv(strided(), "left", List.of("strided"), kernel),
                "right",
                List.of("strided"),
                otherKernel)
            .block("leftAgain", List.of("left"), Convolution.class, "filters", 4)
            .block("rightAgain", List.of("right"), Convolution.class, "filters", 4));
  }

  private static TestNetwork strided() {
    return TestNetwork.ofImage(3, 8, 8)
        .block("strided", Convolution.class, "filters", 4, "stride", 2);
  }

  private static TestNetwork conv(
      TestNetwork network, String name, List<String> sources, int kernel) {
    return network.block(
        name,
        sources,
        Convolution.class,
        "filters",
        4,
        "kernel",
        kernel,
        "mode",
        ConvolutionMode.Truncate);
  }
}
