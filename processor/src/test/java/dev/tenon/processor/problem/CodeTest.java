package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void tagsAreUnique() {
    assertThat(Arrays.stream(Code.values()).map(Code::tag)).doesNotHaveDuplicates();
  }

  @Test
  void isFoundInTheDocumentation() {
    assertThat(Code.CHANNELS_DIFFER.tag()).isEqualTo("TEN203");
    assertThat(Code.CHANNELS_DIFFER.title()).isEqualTo("Feature maps with different channels meet");
    assertThat(Code.CHANNELS_DIFFER.address()).isEqualTo("docs/errors/TEN203.md");
  }

  @Test
  void theDeclarationIsWhatNeedsNoShapes() {
    assertThat(Code.MALFORMED_WIDTHS.isOfTheDeclaration()).isTrue();
    assertThat(Code.WRONG_KIND.isOfTheDeclaration()).isFalse();
  }

  @Test
  void openParametersHaveATensOfTheirOwn() {
    assertThat(Arrays.stream(Code.values()).filter(Code::isOfOpenParameters))
        .containsExactly(
            Code.OPEN_SIZE_MISFIT,
            Code.OPEN_CLASSES_MISFIT,
            Code.OPEN_WIDTH_MISFIT,
            Code.OPEN_GRAPH_DIFFERS);
  }
}
