package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Widths;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole numbers that can be set in an attribute. */
class DialTest {
  private static final AnnotationDecl CONVOLUTION =
      Annotated.with(
          Convolution.class,
          "filters",
          4,
          "kernel",
          new int[] {3, 5},
          "stride",
          2,
          "padding",
          new int[] {});

  @Test
  void isTheNumberItself() {
    assertThat(setTo(7, CONVOLUTION, "filters")).containsExactly("4 to 7");
  }

  @Test
  void isEachElementOfAnArrayAndAllTogether() {
    assertThat(setTo(7, CONVOLUTION, "kernel"))
        .containsExactly("3 to {7, 5}", "5 to {3, 7}", "3 to 7");
  }

  @Test
  void isTheOnlyElementOfAnArrayOnce() {
    assertThat(setTo(7, CONVOLUTION, "stride")).containsExactly("2 to 7");
  }

  @Test
  void ofAnEmptyArrayIsZero() {
    assertThat(setTo(7, CONVOLUTION, "padding")).containsExactly("0 to 7");
  }

  @Test
  void isNoneOfWhatIsNoWholeNumber() {
    assertThat(setTo(7, CONVOLUTION, "bias")).isEmpty();
    assertThat(setTo(7, Annotated.with(Dropout.class, "value", 0.5), "value")).isEmpty();
    assertThat(setTo(7, Annotated.with(Widths.class, "value", new double[] {0.5, 1}), "value"))
        .isEmpty();
  }

  private static List<String> setTo(long number, AnnotationDecl annotation, String name) {
    return Dial.of(annotation.attribute(name).orElseThrow())
        .map(dial -> dial.number() + " to " + dial.value().apply(number))
        .toList();
  }
}
