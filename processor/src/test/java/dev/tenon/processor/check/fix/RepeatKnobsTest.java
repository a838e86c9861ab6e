package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is tried in {@code @Repeat}. */
class RepeatKnobsTest {

  /** The number of filters has no default that the other copies could take. */
  @Test
  void anyWrittenAttributeWithADefaultMayBeMeantForTheFirstCopyOnly() {
    assertThat(settings(conv().repeated(4)))
        .containsExactly(
            "@Repeat(value = 4, once = {\"kernel\"})",
            "@Repeat(value = 4, once = {\"stride\"})",
            "@Repeat(1)",
            "@Repeat(2)");
  }

  @Test
  void soMayAnotherThanTheOneThatIs() {
    assertThat(settings(conv().repeated(4, "stride")))
        .containsExactly(
            "@Repeat(value = 4, once = {\"stride\", \"kernel\"})",
            "@Repeat(value = 1, once = {\"stride\"})",
            "@Repeat(value = 2, once = {\"stride\"})");
  }

  @Test
  void aPlacedInterfaceHasNoAttributes() {
    assertThat(settings(TestNetwork.empty().placing("stage", List.of(), conv()).repeated(4)))
        .containsExactly("@Repeat(1)", "@Repeat(2)");
  }

  @Test
  void aBlockThatIsNotRepeatedHasNone() {
    assertThat(settings(conv())).isEmpty();
  }

  private static TestNetwork conv() {
    return TestNetwork.empty()
        .block("conv", Convolution.class, "filters", 4, "kernel", 2, "stride", 2);
  }

  private static List<String> settings(TestNetwork network) {
    BlockDecl block = network.decl().blocks().get(0);
    return RepeatKnobs.of(block, "")
        .flatMap(knob -> knob.settings().stream())
        .map(Candidate::text)
        .toList();
  }
}
